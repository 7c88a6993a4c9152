import { missingPlace } from '../ast/missing-place.ts'
import type { KickstartFile, Statement } from '../ast/nodes.ts'
import type { Diagnostic, Fix, Severity } from '../diagnostics/diagnostic.ts'
import { isInForce } from '../model/model.ts'
import { type Located, spanOf } from '../source/span.ts'
import { fixBuilder, NoPlaceError } from './fix-builder.ts'
import { underlined } from './places.ts'
import type { FixBuilder, Report, Rule, RuleContext, RuleMeta, RuleNodes } from './rule.ts'
import type { Target } from './target.ts'

/** What all rules of a run see alike. */
export type RunContext = Omit<RuleContext, 'report' | 'text' | 'target'>

/** A rule that takes part, with the severity that target and configuration give it; undefined: its own. */
export interface ActiveRule {
  readonly rule: Rule
  readonly severity: Severity | undefined
  /** True when `severity` is the configuration's, which nothing overrides. */
  readonly configured: boolean
}

/** Raised when the author of a rule misuses `report`: a mistake in this program, never in the kickstart. */
export class RuleMisuseError extends Error {
  constructor(meta: RuleMeta, what: string) {
    super(`Rule ${meta.id}: ${what}`)
    this.name = 'RuleMisuseError'
  }
}

type Kind = keyof RuleNodes
type Check = (node: never) => void

/** Runs rules over one checked kickstart in a single pass; what they find speaks offsets of the linted text. */
export class RuleRun {
  readonly found: Diagnostic[] = []
  readonly #context: RunContext
  readonly #table = new Map<Kind, Check[]>()
  readonly #byCommand = new Map<string, Check[]>()
  readonly #broken = new Set<Rule>()
  #edit: FixBuilder | undefined

  constructor(context: RunContext, target: Target, rules: readonly ActiveRule[]) {
    this.#context = context
    for (const active of rules) {
      const check = this.#guarded(active, target)
      const { on, commands } = active.rule
      if (commands) for (const name of commands) put(this.#byCommand, name, check)
      else put(this.#table, on, check)
    }
  }

  /** Visits the kickstart: as a whole, its commands, sections and scripts, then what stands between and in them. */
  run(): void {
    const { checked } = this.#context
    this.visit('kickstart', [checked])
    this.visit('command', checked.commands)
    for (const command of checked.commands) {
      const checks = this.#byCommand.get(command.name)
      if (checks && isInForce(command)) for (const check of checks) check(command as never)
    }
    this.visit('section', checked.sections)
    this.visit('script', checked.scripts)
    if (['package', 'include', 'text'].some((kind) => this.#table.has(kind as Kind)))
      this.#walk(checked.file.statements)
  }

  visit<On extends Kind>(kind: On, nodes: readonly RuleNodes[On][]): void {
    const checks = this.#table.get(kind)
    if (!checks) return
    for (const node of nodes) for (const check of checks) check(node as never)
  }

  #walk(statements: readonly Statement[]): void {
    const packages = this.#table.get('package') ?? []
    const includes = this.#table.get('include') ?? []
    const texts = this.#table.get('text') ?? []
    for (const statement of statements) {
      for (const node of statement.type === 'section' ? statement.body : [statement]) {
        const checks =
          node.type === 'package'
            ? packages
            : node.type === 'include'
              ? includes
              : node.type === 'comment' || node.type === 'blank' || node.type === 'raw'
                ? texts
                : []
        for (const check of checks) check(node as never)
      }
    }
  }

  /** A rule that throws is reported once and left out from then on; the others go on. */
  #guarded(active: ActiveRule, target: Target): Check {
    const { rule } = active
    const context = new Context(this.#context, target, (finding) => this.#report(active, finding))
    return (node) => {
      if (this.#broken.has(rule)) return
      try {
        rule.check(node, context)
      } catch (error) {
        if (error instanceof RuleMisuseError) throw error
        this.#broken.add(rule)
        this.found.push({
          code: rule.meta.id,
          severity: 'warning',
          message: `Rule ${rule.meta.id} failed: ${error instanceof Error ? error.message : String(error)}`,
          span: missingPlace(this.#file),
          hint: 'this is a mistake in kickstart-toolkit, please report it',
        })
      }
    }
  }

  get #file(): KickstartFile {
    return this.#context.checked.file
  }

  #report({ rule, severity, configured }: ActiveRule, finding: Report): void {
    const { meta } = rule
    if (finding.message === '' || finding.message.endsWith('.')) {
      throw new RuleMisuseError(meta, 'expected a message without a full stop')
    }
    const fix = this.#makeFix(meta, finding)
    this.found.push({
      code: meta.id,
      // A target that turns a rule on as it is leaves it to say which of its findings weigh more, or less.
      severity: (configured || severity !== meta.severity ? severity : undefined) ?? finding.severity ?? meta.severity,
      message: finding.message,
      span: finding.at === 'missing' ? missingPlace(this.#file) : underlined(finding.at, this.#file.source.text),
      ...(finding.related && finding.related.length > 0 && { related: finding.related }),
      ...(finding.hint !== undefined && { hint: finding.hint }),
      ...(fix && { fix }),
    })
  }

  #makeFix(meta: RuleMeta, { fix }: Report): Fix | undefined {
    if (!fix) return undefined
    const safety = fix.safety ?? meta.fixable
    if (meta.fixable === false || safety === false) throw new RuleMisuseError(meta, 'unexpected fix, expected none')
    if (safety === 'safe' && meta.fixable === 'unsafe') throw new RuleMisuseError(meta, 'unexpected safe fix')
    this.#edit ??= fixBuilder(this.#file, this.#context.targets)
    try {
      const edits = fix.edits(this.#edit)
      return edits.length > 0 ? { title: fix.title, safety, edits } : undefined
    } catch (error) {
      if (error instanceof NoPlaceError) return undefined
      throw error
    }
  }
}

function put<Key>(table: Map<Key, Check[]>, key: Key, check: Check): void {
  const list = table.get(key)
  if (list) list.push(check)
  else table.set(key, [check])
}

/** A class, since one is made for every rule of every file: many times faster than spreading. */
class Context implements RuleContext {
  readonly checked: RuleContext['checked']
  readonly model: RuleContext['model']
  readonly release: RuleContext['release']
  readonly releaseFrom: RuleContext['releaseFrom']
  readonly topLevel: boolean
  readonly target: Target
  readonly targets: RuleContext['targets']
  readonly report: RuleContext['report']

  constructor(run: RunContext, target: Target, report: RuleContext['report']) {
    this.checked = run.checked
    this.model = run.model
    this.release = run.release
    this.releaseFrom = run.releaseFrom
    this.topLevel = run.topLevel
    this.targets = run.targets
    this.target = target
    this.report = report
  }

  text(at: Located): string {
    const { start, end } = spanOf(at)
    return this.checked.file.source.text.slice(start, end)
  }
}
