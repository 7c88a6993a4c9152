import type { ReleaseName } from '../../grammar/releases.ts'
import type { SectionDef } from '../../grammar/sections.ts'
import type { CommandDef, Flag, Lanes, PositionalDef } from '../../grammar/types.ts'
import type { CommandStatus } from '../check/checked.ts'
import { resolveShape, type Shape, statusIn } from '../check/resolve.ts'
import { type Life, livesOf, newestRelease } from './lives.ts'
import { type OptionPage, optionPage } from './option-page.ts'
import { type RuleInWords, repeatsOf, rulesOf } from './rules-in-words.ts'

/** A word of a command as `ks explain` tells it. */
export interface WordPage {
  readonly name: string
  readonly help: string
  readonly count: PositionalDef['count']
  readonly choices: readonly string[]
}

/** A command or a section as `ks explain` tells it, also as JSON. */
export interface LanguagePage {
  readonly topic: 'command' | 'section'
  readonly name: string
  readonly aliases: readonly string[]
  readonly description: string
  /** The release the page is about: the one asked about, else the newest that has it. */
  readonly release: ReleaseName
  /** True when somebody asked about that release. */
  readonly asked: boolean
  readonly status: CommandStatus
  readonly lives: readonly Life[]
  readonly instead?: string
  /** How a line looks: `raid MOUNTPOINT [MEMBERS …] [OPTIONS]`. */
  readonly usage: string
  readonly words: readonly WordPage[]
  readonly options: readonly OptionPage[]
  readonly repeats: readonly string[]
  readonly rules: readonly RuleInWords[]
  /** Other commands that set the same thing. */
  readonly shares: readonly string[]
  readonly example?: string
}

/** @param release what the page narrows to; without one it tells of all releases */
export function commandPage(
  def: CommandDef,
  release: ReleaseName | undefined,
  all: readonly CommandDef[],
): LanguagePage {
  const focus = release ?? newestRelease(def.lanes)
  const shape = resolveShape(def, focus)
  const rules = rulesOf(def, release, (name) => !release || !name.startsWith('--') || shape.byFlag.has(name))
  const object = def.object?.name
  return {
    topic: 'command',
    name: def.name,
    aliases: def.aliases ?? [],
    description: def.description,
    release: focus,
    asked: release !== undefined,
    status: statusIn(def.lanes, focus) ?? 'unknown',
    lives: livesOf(def.lanes),
    ...(def.instead !== undefined && { instead: def.instead }),
    usage: usageOf(def, shape),
    words: wordsOf(shape),
    options: optionsOf(def, def.lanes, focus, release !== undefined, rules),
    repeats: repeatsOf(def, release),
    rules,
    shares: object ? all.filter((other) => other !== def && other.object?.name === object).map(({ name }) => name) : [],
    ...(def.example !== undefined && (!release || fits(def.example, shape)) && { example: def.example }),
  }
}

/** True when a release has all the options of an example, which is one for the newest release. */
function fits(example: string, { byFlag }: Shape): boolean {
  const flags = example.match(/(?<=\s)--[\w-]+/g) ?? []
  return flags.every((flag) => byFlag.has(flag))
}

const always: Lanes = { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } }

/** As `commandPage`, for a kind of section. */
export function sectionPage(def: SectionDef, release: ReleaseName | undefined): LanguagePage {
  const lanes = def.lanes ?? always
  const focus = release ?? newestRelease(lanes)
  const shape = resolveShape(def, focus)
  return {
    topic: 'section',
    name: def.name,
    aliases: [],
    description: def.description,
    release: focus,
    asked: release !== undefined,
    status: statusIn(lanes, focus) ?? 'unknown',
    lives: livesOf(lanes),
    ...(def.instead !== undefined && { instead: def.instead }),
    usage: def.header === 'any' ? `${def.name} [WORDS …]` : usageOf(def, shape),
    words: [],
    options: optionsOf(def, lanes, focus, release !== undefined, []),
    repeats: [],
    rules: [],
    shares: [],
    ...(def.example !== undefined &&
      (!release || def.header === 'any' || fits(def.example, shape)) && { example: def.example }),
  }
}

type Owner = Pick<CommandDef, 'name' | 'options' | 'positionals' | 'leftovers'>

/** Options in the order of the definition; those that `focus` does not have come last, or not at all when it was asked about. */
function optionsOf(
  owner: Owner,
  lanes: Lanes,
  focus: ReleaseName,
  narrow: boolean,
  rules: readonly RuleInWords[],
): readonly OptionPage[] {
  const flags = Object.keys(owner.options ?? {}) as Flag[]
  const pages = flags.map((flag) => optionPage({ lanes, ...owner }, lanes, flag, focus, rules))
  const known = pages.filter((page) => page.known)
  return narrow ? known : [...known, ...pages.filter((page) => !page.known)]
}

function wordsOf({ positionals, leftovers }: Shape): readonly WordPage[] {
  const words = new Map<string, WordPage>()
  for (const { name, help, count, max, choices = [] } of [...positionals, ...(leftovers.takes ?? [])])
    if (!words.has(name)) words.set(name, { name, help, count: max === 1 ? '?' : count, choices })
  return [...words.values()]
}

const most = 2

function usageOf(def: Owner & { readonly raw?: string }, shape: Shape): string {
  const words = wordsOf(shape).map(({ name, count }) => {
    const word = name.toUpperCase()
    return count === '1' ? word : count === '?' ? `[${word}]` : `[${word} …]`
  })
  const required = shape.options
    .filter((option) => option.required)
    .map(({ flag, type }) => `${flag}${type === 'flag' ? '' : '=…'}`)
  const optional = shape.options.length - required.length
  const options = [...required, ...(optional > 0 ? [optional > most ? '[OPTIONS]' : ''] : [])]
  const few =
    optional > 0 && optional <= most
      ? shape.options
          .filter((option) => !option.required)
          .map(({ flag, type }) => `[${flag}${type === 'flag' ? '' : '=…'}]`)
      : []
  const rest = def.raw === undefined ? [] : ['[WORDS …]']
  return [def.name, ...words, ...options, ...few, ...rest].filter(Boolean).join(' ')
}
