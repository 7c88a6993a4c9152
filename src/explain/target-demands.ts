import type { RuleMeta } from '../lint/rule.ts'
import type { CommandDemands, Target } from '../lint/target.ts'
import { joined } from '../lint/words.ts'
import { capital } from './prose.ts'

/** `required` and `refused` are errors; `advised` is whatever warns or informs; `ignored` is what the tool passes over. */
export type DemandKind = 'required' | 'refused' | 'advised' | 'ignored'

/** One thing that a target asks for beyond what every kickstart needs. */
export interface Demand {
  readonly kind: DemandKind
  readonly severity: RuleMeta['severity']
  /** The rule that tells it. */
  readonly rule: string
  /** What it asks: a sentence. */
  readonly what: string
  /** Why: a sentence. */
  readonly why: string
}

const kinds: readonly DemandKind[] = ['required', 'refused', 'advised', 'ignored']
const severities: readonly RuleMeta['severity'][] = ['error', 'warning', 'info']

/** What a target asks by rules of its own, by kind, then by severity and rule. */
export function demandsOf(target: Target, rules: readonly RuleMeta[]): readonly Demand[] {
  const demands = rules.flatMap((meta) => {
    const severity = target.rules[meta.id]
    if (severity === undefined || severity === 'off') return []
    const reason = target.reasons?.[meta.id]
    const why = reason === undefined ? firstSentence(meta.why) : sentence(reason)
    const kind = kindOf(meta, severity)
    const told = commandTellers[meta.id]?.(target.commands ?? {}) ?? [{ what: meta.summary }]
    return told.map(({ what, because }) => {
      const whys = because === undefined ? [why] : reason === undefined ? [because] : [because, why]
      return { kind, severity, rule: meta.id, what, why: whys.join(' ') }
    })
  })
  const rank = ({ kind, severity }: Demand) => kinds.indexOf(kind) * 10 + severities.indexOf(severity)
  return demands.sort((a, b) => rank(a) - rank(b) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0))
}

function kindOf({ id, summary }: RuleMeta, severity: RuleMeta['severity']): DemandKind {
  if (id === 'koji/ignored-command' || id === 'koji/ignored-repo') return 'ignored'
  if (severity !== 'error') return 'advised'
  return summary.startsWith('Disallow') ? 'refused' : 'required'
}

type Told = readonly { readonly what: string; readonly because?: string }[]

/** Rules that tell what a target says of commands: the commands themselves say more than the rule. */
const commandTellers: Readonly<Record<string, (commands: CommandDemands) => Told>> = {
  'koji/missing-command': ({ required = [] }) =>
    required.map(({ anyOf, because }) => ({ what: `Require ${joined(anyOf, 'or')}.`, because: sentence(because) })),
  'koji/refused-command': ({ refused = {} }) =>
    [...byValue(refused)].map(([wanted, names]) => ({
      what: `Disallow ${joined(names, 'and')}.`,
      because: sentence(`expected ${wanted}`),
    })),
  'koji/ignored-command': ({ applied = [] }) => [
    { what: `Disallow what the tool passes over: it carries out only ${joined(applied, 'and')}.` },
  ],
  'koji/end-of-build': ({ ends = [''] }) => [
    { what: `Require ${joined(ends, 'or')} as the last command of its kind.` },
  ],
  'storage/image-size': ({ sizeOf }) => [
    { what: `Require ${sizeOf === 'root' ? 'part / with --size' : 'part lines, each with --size'}.` },
  ],
}

/** The keys of a record by their values. */
function byValue(record: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const [key, value] of Object.entries(record)) groups.set(value, [...(groups.get(value) ?? []), key])
  return groups
}

function firstSentence(text: string): string {
  return /^.*?\.(?= )/s.exec(text)?.[0] ?? text
}

/** The name of a tool keeps its small letter. */
function sentence(clause: string): string {
  return `${/^[a-z]+-/.test(clause) ? clause : capital(clause)}.`
}

/** The rules that a target turns off although they are on elsewhere, by the reason it gives. */
export function offByReason(
  target: Target,
  rules: readonly RuleMeta[],
): readonly { readonly because: string; readonly rules: readonly string[] }[] {
  const off = rules.filter(({ id, optIn }) => target.rules[id] === 'off' && !optIn)
  const reasons = Object.fromEntries(off.map(({ id }) => [id, target.reasons?.[id] ?? '']))
  return [...byValue(reasons)].map(([because, ids]) => ({ because, rules: [...ids].sort() }))
}
