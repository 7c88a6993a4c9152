import type { RuleMeta } from '../lint/rule.ts'
import type { Target } from '../lint/target.ts'
import { joined } from '../lint/words.ts'
import { definitions, paragraph } from './prose.ts'

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
  readonly releasePolicy: string
  /** Sentences on commands. */
  readonly commands: readonly string[]
  /** Its own rules first, then those that hold everywhere; each by severity and name. */
  readonly rules: readonly TargetRule[]
  /** Rules of other targets' kind that are turned off here. */
  readonly off: readonly string[]
}

const severities: readonly RuleMeta['severity'][] = ['error', 'warning', 'info']

export function targetPage(target: Target, rules: readonly RuleMeta[]): TargetPage {
  const graded = rules.flatMap(({ id, severity, optIn, summary }) => {
    const own = target.rules[id]
    if (own === 'off' || (own === undefined && optIn)) return []
    return [{ severity: own ?? severity, rule: id, summary, own: own !== undefined }]
  })
  const rank = ({ own, severity }: TargetRule) => (own ? 0 : 10) + severities.indexOf(severity)
  return {
    name: target.name,
    summary: target.summary,
    releasePolicy: target.releasePolicy,
    commands: commandSentences(target),
    rules: graded.sort((a, b) => rank(a) - rank(b) || (a.rule < b.rule ? -1 : 1)),
    off: Object.keys(target.rules)
      .filter((id) => target.rules[id] === 'off' && rules.some((rule) => rule.id === id && !rule.optIn))
      .sort(),
  }
}

function commandSentences({ commands = {} }: Target): readonly string[] {
  const { required = [], refused = {}, applied, ends, sizeOf } = commands
  const refusedNames = Object.keys(refused)
  return [
    ...required.map(({ anyOf }) => `needs ${joined(anyOf, 'or')}`),
    ...(refusedNames.length > 0 ? [`refuses ${joined(refusedNames, 'and')}`] : []),
    ...(ends ? [`must end with ${joined(ends, 'or')}`] : []),
    ...(sizeOf ? [`makes the image as large as ${sizeOf === 'root' ? 'part /' : 'the part lines'}`] : []),
    ...(applied ? [`carries out only ${joined(applied, 'and')}`] : []),
  ]
}

/** The page for a terminal of `width` columns. */
export function targetText({ name, summary, releasePolicy, commands, rules, off }: TargetPage, width: number): string {
  const table = (own: boolean) =>
    definitions(
      rules.filter((rule) => rule.own === own).map((rule) => [`${rule.severity.padEnd(8)} ${rule.rule}`, rule.summary]),
      width,
      46,
    )
  const parts = [
    `${name}\n${paragraph(summary, width, 2, '  ')}`,
    `Release\n${paragraph(releasePolicy, width, 2, '  ')}`,
    ...(commands.length > 0
      ? [`Commands\n${commands.map((line) => paragraph(line, width, 4, '  -')).join('\n')}`]
      : []),
    ...(rules.some(({ own }) => own) ? [`Rules of ${name}\n${table(true)}`] : []),
    `Rules of every kickstart\n${table(false)}`,
    ...(off.length > 0 ? [`Off for ${name}\n${paragraph(off.join(', '), width, 2, '  ')}`] : []),
  ]
  return `${parts.join('\n\n')}\n\nks explain RULE tells why.\n`
}
