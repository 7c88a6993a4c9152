import { type ReleaseName, releases } from '../../grammar/releases.ts'
import type { Flag, Lanes, OptionShape, ValueType } from '../../grammar/types.ts'
import { type ResolvedOption, resolveShape, type ShapeDef } from '../check/resolve.ts'
import { type Life, livesOf, newestRelease, releasesOf } from './lives.ts'
import type { RuleInWords } from './rules-in-words.ts'
import { facetsBetween, facetText } from './shape-changes.ts'

/** An option as `ks explain` tells it, also as JSON. */
export interface OptionPage {
  readonly flag: string
  readonly aliases: readonly string[]
  readonly type: ValueType
  /** As a line has it: `--size=NUMBER`. */
  readonly usage: string
  readonly choices: readonly string[]
  readonly required: boolean
  readonly optionalValue: boolean
  readonly default: string | number | null
  /** What several uses on one line do. */
  readonly repeat: 'last' | 'append' | 'extend'
  readonly secret: boolean
  readonly help: string
  /** True in the release that the page shows. */
  readonly known: boolean
  /** In that release, or in the newest that has it. */
  readonly status: 'active' | 'discouraged' | 'deprecated'
  readonly lives: readonly Life[]
  /** Its own life differs from that of its command or section. */
  readonly ownLife: boolean
  /** What changed when. */
  readonly changes: readonly { readonly from: readonly ReleaseName[]; readonly text: string }[]
  readonly rules: readonly RuleInWords[]
  /** What to use where it is deprecated or gone. */
  readonly instead?: string
  readonly example?: string
}

/** Names of values in usages. */
const valueNames: Readonly<Record<ValueType, string>> = {
  flag: '',
  word: 'TEXT',
  url: 'URL',
  int: 'NUMBER',
  bool: 'on|off',
  list: 'A,B,…',
  mountpoint: 'PATH',
  device: 'DEVICE',
  md: 'mdN',
  keyword: 'WORD',
  ports: 'PORT:PROTOCOL,…',
  teamslaves: "DEVICE['JSON'],…",
}

/** `--type=lvm|btrfs|plain`; long choices become the name of their type. */
export function usageOf(flag: string, { type = 'word', choices = [], optionalValue }: OptionShape): string {
  if (type === 'flag') return flag
  const choice = choices.join('|')
  const value = choices.length > 0 && choice.length <= 30 ? choice : valueNames[type]
  return optionalValue ? `${flag}[=${value}]` : `${flag}=${value}`
}

/**
 * One option of a command or section.
 * @param owner the command or section
 * @param lanes the owner's life
 * @param focus the release to show; an option that it does not have is shown as the newest release that has it
 */
export function optionPage(
  owner: ShapeDef,
  lanes: Lanes,
  flag: Flag,
  focus: ReleaseName,
  rules: readonly RuleInWords[],
): OptionPage {
  const def = owner.options![flag]!
  const life = def.lanes ?? lanes
  const here = resolveShape(owner, focus).byFlag.get(flag)
  const option = here ?? resolveShape(owner, newestRelease(life, 'option')).byFlag.get(flag)!
  return {
    flag,
    aliases: option.aliases ?? [],
    type: option.type ?? 'word',
    usage: usageOf(flag, option),
    choices: option.choices ?? [],
    required: option.required === true,
    optionalValue: option.optionalValue === true,
    default: option.default ?? null,
    repeat: option.repeat ?? 'last',
    secret: def.secret === true,
    help: def.help,
    known: here !== undefined,
    status: option.status,
    lives: livesOf(life),
    ownLife: JSON.stringify(livesOf(life)) !== JSON.stringify(livesOf(lanes)),
    changes: changesOf(owner, flag),
    rules: rules.filter(({ about }) => about.includes(flag)),
    ...(def.instead !== undefined && { instead: def.instead }),
    ...(def.example !== undefined && { example: def.example }),
  }
}

/** Every release of each lane in which the option took another shape; the same change in both lanes is one. */
function changesOf(owner: ShapeDef, flag: Flag): OptionPage['changes'] {
  const changes = new Map<string, ReleaseName[]>()
  for (const lane of ['fedora', 'rhel'] as const) {
    let before: ResolvedOption | undefined
    for (const release of releasesOf(lane)) {
      const option = resolveShape(owner, release).byFlag.get(flag)
      if (before && option && before !== option) {
        const text = facetsBetween(before, option).map(facetText).join('; ')
        if (text !== '') changes.set(text, [...(changes.get(text) ?? []), release])
      }
      before = option
    }
  }
  return [...changes]
    .map(([text, from]) => ({ from, text }))
    .sort((a, b) => releases.indexOf(a.from[0]!) - releases.indexOf(b.from[0]!))
}
