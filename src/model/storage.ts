import type { CheckedCommand } from '../check/checked.ts'
import type { Commands } from './model.ts'
import { isOn, text } from './values.ts'

/** Commands that make a layout; `clearpart`, `zerombr`, `ignoredisk` and `bootloader` alone do not (Anaconda partitioning/factory.py). */
const layoutCommands = ['autopart', 'part', 'mount', 'reqpart', 'raid', 'volgroup', 'logvol', 'btrfs'] as const

/** Commands whose lines have a mount point. */
const mountCommands = ['part', 'raid', 'logvol', 'btrfs', 'mount'] as const

export interface Mount {
  /** As written, but normalised: `/`, `/boot`, `swap`, `pv.01`, `biosboot`. */
  readonly at: string
  readonly command: CheckedCommand
}

/** What `clearpart` lines come to. */
export interface Clearing {
  readonly commands: readonly CheckedCommand[]
  /**
   * What is cleared; undefined when no line says. The last word on it stays over later lines without one, and `list`
   * wins over the others whatever the order (pykickstart 3.74).
   */
  readonly type: ClearingType | undefined
  /** Whether the last line has `--initlabel`: flags do not outlive their line. */
  readonly initlabel: boolean
}

export type ClearingType = 'all' | 'linux' | 'none' | 'list'

export interface StorageModel {
  /** Lines that make a layout, in source order. */
  readonly layout: readonly CheckedCommand[]
  /** True when the installer lays out the disks by itself. */
  readonly automatic: boolean
  readonly mounts: readonly Mount[]
  readonly clearing: Clearing
  /** Names that later devices can be made of, by what `part` and `raid` lines call them: `pv.01`, `raid.01`, `btrfs.01`. */
  readonly members: ReadonlySet<string>
  /** Volume groups, by name. */
  readonly groups: ReadonlyMap<string, CheckedCommand>
}

export function buildStorage(commands: Commands): StorageModel {
  const mounts: Mount[] = []
  for (const command of commands.of(...mountCommands)) {
    const at = text(command, 'mountpoint')
    if (at !== undefined) mounts.push({ at, command })
  }
  const clear = commands.of('clearpart')
  const groups = new Map<string, CheckedCommand>()
  for (const command of commands.of('volgroup')) {
    const name = text(command, 'name')
    if (name !== undefined && !groups.has(name)) groups.set(name, command)
  }
  return {
    layout: commands.of(...layoutCommands),
    automatic: commands.of('autopart').length > 0,
    mounts,
    clearing: clearingOf(clear),
    members: new Set(mounts.map(({ at }) => at).filter((at) => /^(?:pv|raid|btrfs)\./.test(at))),
    groups,
  }
}

function clearingOf(commands: readonly CheckedCommand[]): Clearing {
  let type: ClearingType | undefined
  let list = false
  for (const line of commands) {
    type = (['all', 'linux', 'none'] as const).find((flag) => isOn(line, flag)) ?? type
    list ||= 'list' in line.options
  }
  const last = commands.at(-1)
  return { commands, type: list ? 'list' : type, initlabel: last !== undefined && isOn(last, 'initlabel') }
}
