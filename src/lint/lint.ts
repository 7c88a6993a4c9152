import type { KickstartFile } from '../ast/nodes.ts'
import { check } from '../check/check.ts'
import { degradeMasked } from '../diagnostics/degrade-masked.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { locateAll } from '../diagnostics/locate-all.ts'
import { dedupeDiagnostics, sortDiagnostics } from '../diagnostics/sort.ts'
import { buildModel } from '../model/model.ts'
import { Sources } from '../source/source-file.ts'
import { mergeByTarget } from './by-target.ts'
import { chooseRelease } from './choose-release.ts'
import { withoutCrossed } from './crossing-sections.ts'
import { applyDisables, findDisables } from './disables.ts'
import { isTopLevel } from './is-top-level.ts'
import type { LintOptions, LintResult } from './lint-result.ts'
import { withoutReplaced } from './replaced.ts'
import { rules } from './rules/index.ts'
import { type ActiveRule, RuleRun } from './run-rules.ts'
import { type Scope, scopesOf } from './scope.ts'
import { sourceOrder } from './source-order.ts'
import type { Target } from './target.ts'
import { defaultTarget, findTarget } from './targets.ts'
import { unusedDisables } from './unused-disables.ts'

/**
 * Judges a kickstart: what parsing, including and checking found, and the rules of the targets. Pure and synchronous.
 * Give it the tree that `flatten` made where there are includes: what they bring is then known.
 *
 * @returns findings in real files, sorted by place; `sources` has the linted text only
 * @throws UnknownTargetError
 */
export function lint(file: KickstartFile, options: LintOptions = {}): LintResult {
  if (!file.expanded || file.expanded.length === 0) return lintOne(file, options)
  return asInstalled(
    file,
    file.expanded.map((one) => lintOne(one, options)),
  )
}

/** What is found in any of the ways in which a kickstart may be installed; a comment is unused when it is in all of them. */
function asInstalled(file: KickstartFile, results: readonly LintResult[]): LintResult {
  const [first] = results as [LintResult]
  const idle = (result: LintResult, { code, span }: Diagnostic) =>
    result.diagnostics.some(
      (one) => one.code === code && one.span.source === span.source && one.span.start === span.start,
    )
  const found = results.flatMap(({ diagnostics }) =>
    diagnostics.filter((one) => one.code !== 'style/unused-disable' || results.every((result) => idle(result, one))),
  )
  return {
    ...first,
    checked: check(file, { release: first.release }),
    diagnostics: sortDiagnostics(dedupeDiagnostics(found), sourceOrder(file)),
    sources: new Sources([file.source]),
  }
}

function lintOne(file: KickstartFile, options: LintOptions): LintResult {
  const targets = (options.for && options.for.length > 0 ? options.for : [defaultTarget]).map(findTarget)
  const { release, from } = chooseRelease(file, targets, options)
  const checked = check(file, { release })
  const model = buildModel(checked)
  const topLevel = isTopLevel(checked, model, options)
  const scopes = scopesOf(file, model, topLevel)
  const { diskSize } = options
  const context = { checked, model, release, releaseFrom: from, topLevel, scopes, targets, diskSize }
  const { id, text } = file.source
  const known = (found: readonly Diagnostic[]) =>
    degradeMasked(withoutCrossed(found, file), { id, text, masked: file.masked ?? [] })
  const locate = (found: readonly Diagnostic[]) => locateAll(known(found), id, file.origins)

  const active = new Set<string>()
  const runs = targets.map((target) => {
    const chosen = activeRules(target, options, scopes)
    for (const { rule } of chosen) active.add(rule.meta.id)
    return new RuleRun(context, target, chosen)
  })
  const merged = (find: (run: RuleRun) => readonly Diagnostic[]) =>
    mergeByTarget(runs.map((run) => ({ target: run.target.name, found: find(run) })))

  const stages = [...file.problems, ...emptyFile(file), ...checked.diagnostics]
  const told = merged((run) => run.run())
  const found = withoutReplaced([...configured(stages, options), ...told], text)
  const disables = findDisables(file, model.scripts)
  const { kept, used } = applyDisables(locate(found), disables)
  const unused = unusedDisables(disables, { used, active, options })
  const late = unused.length > 0 ? applyDisables(locate(merged((run) => run.runOn(unused))), disables).kept : []
  return {
    path: file.source.path,
    release,
    releaseFrom: from,
    topLevel,
    checked,
    diagnostics: sortDiagnostics([...kept, ...late], sourceOrder(file)),
    sources: new Sources([file.source]),
  }
}

function activeRules(target: Target, options: LintOptions, scopes: ReadonlySet<Scope>): readonly ActiveRule[] {
  const active: ActiveRule[] = []
  for (const rule of rules) {
    const { id, scope = 'file', optIn } = rule.meta
    const byConfig = options.rules?.[id]
    const byTarget = target.rules[id]
    const severity = byConfig ?? byTarget
    if (severity === 'off' || (optIn && severity === undefined) || !scopes.has(scope)) continue
    active.push({ rule, severity, configured: byConfig !== undefined })
  }
  return active
}

/** Findings of the stages before, with the severities of the configuration. */
function configured(found: readonly Diagnostic[], { rules: chosen }: LintOptions): readonly Diagnostic[] {
  if (!chosen) return found
  return found.flatMap((one) => {
    const severity = chosen[one.code]
    if (severity === undefined) return [one]
    return severity === 'off' ? [] : [{ ...one, severity }]
  })
}

function emptyFile({ source }: KickstartFile): readonly Diagnostic[] {
  if (source.text.replace(/^\uFEFF/, '').trim() !== '') return []
  return [
    {
      code: 'check/empty-file',
      severity: 'warning',
      message: 'Unexpected empty file, expected commands or sections',
      span: { source: source.id, start: 0, end: 0 },
    },
  ]
}
