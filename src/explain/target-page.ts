import type { RuleMeta } from '../lint/rule.ts'
import type { Target } from '../lint/target.ts'
import { joined } from '../lint/words.ts'
import { definitions, paragraph } from './prose.ts'
import { type Demand, type DemandKind, demandsOf, offByReason } from './target-demands.ts'

/** A rule as one target grades it. */
export interface TargetRule {
  readonly severity: RuleMeta['severity']
  readonly rule: string
  readonly summary: string
  /** True when the target names it: it is off elsewhere, or graded otherwise. */
  readonly own: boolean
}

/** All that a target asks of kickstarts. */
export interface TargetPage {
  readonly name: string
  readonly summary: string
  /** What else it is called, or what makes the same demands. */
  readonly aliases: readonly string[]
  readonly releasePolicy: string
  /** What it asks by rules of its own, with reasons. */
  readonly demands: readonly Demand[]
  /** Every rule that is on: its own first, then those that hold everywhere; each by severity and name. */
  readonly rules: readonly TargetRule[]
  /** Rules that are on elsewhere and off here. */
  readonly off: readonly string[]
  /** The same by reason. */
  readonly offBecause: readonly { readonly because: string; readonly rules: readonly string[] }[]
  /** What its manual says besides and no rule looks for. */
  readonly advice: readonly string[]
}

const severities: readonly RuleMeta['severity'][] = ['error', 'warning', 'info']

export function targetPage(target: Target, rules: readonly RuleMeta[]): TargetPage {
  const { name, summary, aliases = [], releasePolicy, advice = [] } = target
  const offBecause = offByReason(target, rules)
  return {
    name,
    summary,
    aliases,
    releasePolicy,
    demands: demandsOf(target, rules),
    rules: gradedRules(target, rules),
    off: offBecause.flatMap((group) => group.rules).sort(),
    offBecause,
    advice,
  }
}

/** The rules that are on for a target, as it grades them: its own first; each by severity and name. */
export function gradedRules(target: Target, rules: readonly RuleMeta[]): readonly TargetRule[] {
  const graded = rules.flatMap(({ id, severity, optIn, summary }) => {
    const own = target.rules[id]
    if (own === 'off' || (own === undefined && optIn)) return []
    return [{ severity: own ?? severity, rule: id, summary, own: own !== undefined }]
  })
  const rank = ({ own, severity }: TargetRule) => (own ? 0 : 10) + severities.indexOf(severity)
  return graded.sort((a, b) => rank(a) - rank(b) || (a.rule < b.rule ? -1 : 1))
}

const titles: Readonly<Record<DemandKind, string>> = {
  required: 'Required',
  refused: 'Refused',
  advised: 'Warned of and recommended',
  ignored: 'Passed over',
}

/** The page for a terminal of `width` columns. */
export function targetText(page: TargetPage, width: number): string {
  const { name, summary, aliases, releasePolicy, rules, advice } = page
  const list = (title: string, entries: readonly string[]) =>
    entries.length > 0 ? [`${title}\n${entries.join('\n')}`] : []
  const parts = [
    `${name}\n${paragraph(summary, width, 2, '  ')}`,
    ...list('Other names', aliases.length > 0 ? [paragraph(aliases.join(', '), width, 2, '  ')] : []),
    `Release\n${paragraph(releasePolicy, width, 2, '  ')}`,
    ...(Object.keys(titles) as DemandKind[]).flatMap((kind) =>
      list(
        titles[kind],
        page.demands.filter((demand) => demand.kind === kind).map((demand) => demandText(demand, width)),
      ),
    ),
    ...list(
      'To look at besides: no rule does',
      advice.map((line) => paragraph(line, width, 4, '  -')),
    ),
    ...list(
      `Off for ${name}`,
      page.offBecause.map(({ because, rules: ids }) =>
        [paragraph(`since ${because}:`, width, 2, '  '), paragraph(ids.join(', '), width, 4, '    ')].join('\n'),
      ),
    ),
    `On as for every kickstart (${counted(rules)})\n${definitions(
      rules.filter(({ own }) => !own).map((rule) => [`${rule.severity.padEnd(8)} ${rule.rule}`, rule.summary]),
      width,
      46,
    )}`,
  ]
  return `${parts.join('\n\n')}\n\nks explain RULE tells more.\n`
}

function demandText({ severity, rule, what, why }: Demand, width: number): string {
  return `  ${severity.padEnd(8)} ${rule}\n${paragraph(`${what} ${why}`, width, 11)}`
}

function counted(rules: readonly TargetRule[]): string {
  const numbers = severities.map((severity) => {
    const { length } = rules.filter((rule) => !rule.own && rule.severity === severity)
    return `${length} ${severity}${length === 1 ? '' : 's'}`
  })
  return joined(numbers, 'and')
}
