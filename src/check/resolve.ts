import { commands } from '../../grammar/commands/index.ts'
import {
  compareReleases,
  type FedoraRelease,
  inLanes,
  type LaneRanges,
  laneOf,
  type ReleaseName,
  type RhelRelease,
} from '../../grammar/releases.ts'
import type {
  CommandDef,
  Conflict,
  Constraint,
  DuplicateKey,
  Flag,
  Implied,
  Lanes,
  LeftoversDef,
  OptionDef,
  OptionShape,
  PositionalDef,
} from '../../grammar/types.ts'
import type { CommandStatus } from './checked.ts'

/** An option as one release has it. */
export interface ResolvedOption extends OptionShape {
  readonly flag: Flag
  /** Its key among the values of a line: the flag in camel case without dashes. */
  readonly key: string
  readonly def: OptionDef
  /** `discouraged` and `deprecated` ones are warned about. */
  readonly status: 'active' | 'discouraged' | 'deprecated'
}

/** A positional as one release has it. */
export type ResolvedPositional = Omit<PositionalDef, 'lanes' | 'changes'>

/** What may follow a name: the options and words of a command, a section header or a group line in one release. */
export interface Shape {
  /** As messages name it: `repo`, `%packages`. */
  readonly name: string
  readonly release: ReleaseName
  readonly options: readonly ResolvedOption[]
  /** Those that no line may leave out. */
  readonly required: readonly ResolvedOption[]
  /** By every spelling. */
  readonly byFlag: ReadonlyMap<string, ResolvedOption>
  /** Every spelling. */
  readonly flags: readonly string[]
  readonly positionals: readonly ResolvedPositional[]
  readonly leftovers: LeftoversDef
  /** Options of all releases, to say where one is known. */
  readonly all: Readonly<Record<Flag, OptionDef>>
  /** The life of the thing itself, for options without lanes of their own. */
  readonly lanes?: Lanes
}

/** A command as one release has it; the lists hold only what concerns that release. */
export interface ResolvedCommand {
  readonly def: CommandDef
  readonly status: Exclude<CommandStatus, 'unknown'>
  readonly shape: Shape
  readonly constraints: readonly Constraint[]
  readonly implies: readonly Implied[]
  readonly duplicates: readonly DuplicateKey[]
  readonly conflicts: readonly Conflict[]
}

const keys = new Map<string, string>()

/** `--boot-drive` is `bootDrive`; only for flags of the language, since the answers are kept. */
export function keyOf(flag: string): string {
  const known = keys.get(flag)
  if (known !== undefined) return known
  const key = flag.slice(2).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  keys.set(flag, key)
  return key
}

/** What a release makes of something that lives in `lanes`; undefined when it does not know it. */
export function statusIn(lanes: Lanes, release: ReleaseName): Exclude<CommandStatus, 'unknown'> | undefined {
  const life: Lanes[keyof Lanes] = lanes[laneOf(release)]
  if (!life || compareReleases(release, life.since) < 0) return undefined
  const reached = (at: FedoraRelease | RhelRelease | undefined) => at !== undefined && compareReleases(release, at) >= 0
  if (reached(life.gone)) return undefined
  if (reached(life.removed)) return 'removed'
  if (reached(life.deprecated)) return 'deprecated'
  return reached(life.discouraged) ? 'discouraged' : 'active'
}

function inEffect(from: { readonly fedora?: ReleaseName; readonly rhel?: ReleaseName }, release: ReleaseName): boolean {
  const at = from[laneOf(release)]
  return at !== undefined && compareReleases(release, at) >= 0
}

function resolveOption(flag: Flag, def: OptionDef, release: ReleaseName): ResolvedOption | undefined {
  const status = def.lanes ? statusIn(def.lanes, release) : 'active'
  if (!status || status === 'removed') return undefined
  const { help: _help, lanes: _lanes, changes, secret: _secret, ...base } = def
  const shape: OptionShape = { ...base }
  for (const { from, ...change } of changes ?? []) if (inEffect(from, release)) Object.assign(shape, change)
  return { ...shape, flag, key: keyOf(flag), def, status }
}

function resolvePositional(def: PositionalDef, release: ReleaseName): ResolvedPositional | undefined {
  const status = def.lanes ? statusIn(def.lanes, release) : 'active'
  if (!status || status === 'removed') return undefined
  const { lanes: _lanes, changes, ...base } = def
  const positional = { ...base }
  for (const { from, ...change } of changes ?? []) if (inEffect(from, release)) Object.assign(positional, change)
  return positional
}

/** The parts of a definition that say what may follow a name. */
export interface ShapeDef {
  readonly name: string
  readonly options?: Readonly<Record<Flag, OptionDef>>
  readonly positionals?: readonly PositionalDef[]
  readonly leftovers?: readonly LeftoversDef[]
  readonly lanes?: Lanes
}

const shapes = new WeakMap<ShapeDef, Map<ReleaseName, Shape>>()

/** The options and words that a definition has in one release. Cached by definition and release. */
export function resolveShape(def: ShapeDef, release: ReleaseName): Shape {
  const found = shapes.get(def)?.get(release)
  if (found) return found
  const known = shapes.get(def) ?? new Map<ReleaseName, Shape>()
  const shape = makeShape(def, release)
  shapes.set(def, known.set(release, shape))
  return shape
}

function makeShape(def: ShapeDef, release: ReleaseName): Shape {
  const all = def.options ?? {}
  const options: ResolvedOption[] = []
  const byFlag = new Map<string, ResolvedOption>()
  for (const flag of Object.keys(all) as Flag[]) {
    const option = resolveOption(flag, all[flag]!, release)
    if (!option) continue
    options.push(option)
    byFlag.set(flag, option)
    for (const alias of option.aliases ?? []) byFlag.set(alias, option)
  }
  const positionals = (def.positionals ?? []).flatMap((each) => resolvePositional(each, release) ?? [])
  const leftovers = def.leftovers?.find((each) => inLanes(release, each.lanes)) ?? { policy: 'reject' }
  return {
    name: def.name,
    release,
    options,
    required: options.filter((option) => option.required),
    byFlag,
    flags: [...byFlag.keys()],
    positionals,
    leftovers,
    all,
    ...(def.lanes && { lanes: def.lanes }),
  }
}

let byName: Map<string, CommandDef> | undefined

/** The definition of a command by any of its names, whatever the release. */
export function findCommand(name: string): CommandDef | undefined {
  // In the command's bundle a definition is made when it is first read, so only the one asked for is.
  if (Object.hasOwn(commands, name)) return commands[name as keyof typeof commands]
  if (!byName) {
    byName = new Map()
    for (const def of Object.values<CommandDef>(commands)) {
      byName.set(def.name, def)
      for (const alias of def.aliases ?? []) byName.set(alias, def)
    }
  }
  return byName.get(name)
}

const cache = new Map<ReleaseName, Map<string, ResolvedCommand>>()

/** A command by any of its names as one release has it; undefined when that release does not know it. Cached. */
export function resolveCommand(name: string, release: ReleaseName): ResolvedCommand | undefined {
  const found = cache.get(release)?.get(name)
  if (found) return found
  const known = cache.get(release) ?? new Map<string, ResolvedCommand>()
  cache.set(release, known)
  const def = findCommand(name)
  const status = def && statusIn(def.lanes, release)
  if (!def || !status) return undefined
  const ofRelease = <Each extends { readonly lanes?: LaneRanges }>(list: readonly Each[] | undefined) =>
    (list ?? []).filter(({ lanes }) => inLanes(release, lanes))
  const resolved: ResolvedCommand = {
    def,
    status,
    shape: resolveShape(def, release),
    constraints: ofRelease(def.constraints),
    implies: ofRelease(def.implies),
    duplicates: ofRelease(def.duplicates),
    conflicts: ofRelease(def.conflicts),
  }
  known.set(name, resolved)
  return resolved
}

const names = new Map<ReleaseName, readonly string[]>()

/** All names that start a line in a release, the ignored and refused ones included. Cached. */
export function commandNames(release: ReleaseName): readonly string[] {
  const known = names.get(release)
  if (known) return known
  const found = Object.values<CommandDef>(commands).flatMap((def) =>
    statusIn(def.lanes, release) ? [def.name, ...(def.aliases ?? [])] : [],
  )
  names.set(release, found)
  return found
}
