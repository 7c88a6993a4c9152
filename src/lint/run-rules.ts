import { missingPlace } from '../ast/missing-place.ts'
import type { BodyNode, Statement } from '../ast/nodes.ts'
import type { Checked } from '../check/checked.ts'
import type { Diagnostic, Fix, Severity } from '../diagnostics/diagnostic.ts'
import { isInForce } from '../model/model.ts'
import { type Located, spanOf } from '../source/span.ts'
import type { Disable } from './disables.ts'
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

/**
 * Runs rules over one checked kickstart, one rule after the other; what they find speaks offsets of the linted text.
 * It is itself the context of all its rules: one for each would take as long as the rules.
 */
export class RuleRun implements RuleContext {
  readonly checked: Checked
  readonly model: RuleContext['model']
  readonly release: RuleContext['release']
  readonly releaseFrom: RuleContext['releaseFrom']
  readonly topLevel: boolean
  readonly scopes: RuleContext['scopes']
  readonly target: Target
  readonly targets: RuleContext['targets']
  readonly diskSize: RuleContext['diskSize']
  readonly #rules: readonly ActiveRule[]
  #found: Diagnostic[] = []
  /** The rule that `report` speaks for. */
  #active: ActiveRule | undefined
  #edit: FixBuilder | undefined

  constructor(context: RunContext, target: Target, rules: readonly ActiveRule[]) {
    this.checked = context.checked
    this.model = context.model
    this.release = context.release
    this.releaseFrom = context.releaseFrom
    this.topLevel = context.topLevel
    this.scopes = context.scopes
    this.target = target
    this.targets = context.targets
    this.diskSize = context.diskSize
    this.#rules = rules
  }

  /** What the rules find, except those about comments that silence nothing. */
  run(): readonly Diagnostic[] {
    const nodes = nodesOf(this.checked)
    const inForce = this.checked.commands.filter(isInForce)
    const names = new Set(inForce.map(({ name }) => name))
    for (const active of this.#rules) {
      const { on, commands } = active.rule
      if (!commands) this.#apply(active, nodes[on])
      else if (commands.some((name) => names.has(name)))
        this.#apply(
          active,
          inForce.filter(({ name }) => commands.includes(name)),
        )
    }
    return this.#take()
  }

  /** What the rules find about comments that silenced nothing. */
  runOn(disables: readonly Disable[]): readonly Diagnostic[] {
    for (const active of this.#rules) if (active.rule.on === 'disable') this.#apply(active, disables)
    return this.#take()
  }

  text(at: Located): string {
    const { start, end } = spanOf(at)
    return this.checked.file.source.text.slice(start, end)
  }

  report(finding: Report): void {
    const { rule, severity, configured } = this.#active!
    const { meta } = rule
    if (finding.message === '' || finding.message.endsWith('.')) {
      throw new RuleMisuseError(meta, 'expected a message without a full stop')
    }
    const { file } = this.checked
    const fix = this.#makeFix(meta, finding)
    this.#found.push({
      code: meta.id,
      // A target that turns a rule on as it is leaves it to say which of its findings weigh more, or less.
      severity: (configured || severity !== meta.severity ? severity : undefined) ?? finding.severity ?? meta.severity,
      message: finding.message,
      span: finding.at === 'missing' ? missingPlace(file) : underlined(finding.at, file.source.text),
      ...(finding.related && finding.related.length > 0 && { related: finding.related }),
      ...(finding.hint !== undefined && { hint: finding.hint }),
      ...(fix && { fix }),
    })
  }

  /** A rule that throws is reported, and sees no further node; the other rules go on. */
  #apply(active: ActiveRule, nodes: readonly unknown[]): void {
    const { rule } = active
    this.#active = active
    try {
      for (const node of nodes) rule.check(node as never, this)
    } catch (error) {
      if (error instanceof RuleMisuseError) throw error
      this.#found.push({
        code: rule.meta.id,
        severity: 'warning',
        message: `Rule ${rule.meta.id} failed: ${error instanceof Error ? error.message : String(error)}`,
        span: missingPlace(this.checked.file),
        hint: 'this is a mistake in kickstart-toolkit, please report it',
      })
    }
  }

  #take(): readonly Diagnostic[] {
    const found = this.#found
    this.#found = []
    return found
  }

  #makeFix(meta: RuleMeta, { fix }: Report): Fix | undefined {
    if (!fix) return undefined
    const safety = fix.safety ?? meta.fixable
    if (meta.fixable === false || safety === false) throw new RuleMisuseError(meta, 'unexpected fix, expected none')
    if (safety === 'safe' && meta.fixable === 'unsafe') throw new RuleMisuseError(meta, 'unexpected safe fix')
    this.#edit ??= fixBuilder(this.checked.file, this.targets)
    try {
      const edits = fix.edits(this.#edit)
      return edits.length > 0 ? { title: fix.title, safety, edits, ...(fix.apart && { apart: true }) } : undefined
    } catch (error) {
      if (error instanceof NoPlaceError) return undefined
      throw error
    }
  }
}

/** What rules are called for, in source order; comments that silence nothing are known later. */
function nodesOf(checked: Checked): { readonly [Kind in keyof RuleNodes]: readonly RuleNodes[Kind][] } {
  const { commands, sections, scripts, file } = checked
  const lines = file.statements.flatMap<Statement | BodyNode>((one) => (one.type === 'section' ? one.body : [one]))
  return {
    kickstart: [checked],
    command: commands,
    section: sections,
    script: scripts,
    package: lines.filter((line) => line.type === 'package'),
    include: lines.filter((line) => line.type === 'include'),
    text: lines.filter((line) => line.type === 'comment' || line.type === 'blank' || line.type === 'raw'),
    disable: [],
  }
}
