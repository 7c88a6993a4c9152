import type { ReleaseName } from '../../grammar/releases.ts'
import type { CheckedCommand } from '../check/checked.ts'
import type { Commands } from './model.ts'
import { type BootModel, bootOf } from './storage/boot.ts'
import { type Clearing, clearingOf } from './storage/clearing.ts'
import { type Device, deviceCommands, deviceOf } from './storage/device.ts'
import { type DiskMention, disksOf } from './storage/disks.ts'
import { isOn, text, words } from './values.ts'

export type { BootModel } from './storage/boot.ts'
export type { Clearing, ClearingType } from './storage/clearing.ts'
export type { Device, DeviceKind } from './storage/device.ts'
export type { DiskMention, DiskUse } from './storage/disks.ts'

/** Commands that make a layout; `clearpart`, `zerombr`, `ignoredisk` and `bootloader` alone do not (Anaconda partitioning/factory.py). */
const layoutCommands = ['autopart', 'part', 'mount', 'reqpart', 'raid', 'volgroup', 'logvol', 'btrfs'] as const

export interface Mount {
  /** As written, but normalised: `/`, `/boot`, `swap`, `pv.01`, `biosboot`. */
  readonly at: string
  readonly command: CheckedCommand
}

/** A volume group that a `volgroup` line makes or takes over. */
export interface VolumeGroup {
  readonly name: string
  readonly members: readonly string[]
  readonly existing: boolean
  readonly command: CheckedCommand
}

/** What the lines about disks come to. */
export interface StorageModel {
  /** Lines that make a layout, in source order. */
  readonly layout: readonly CheckedCommand[]
  /** True when the installer lays out the disks by itself. */
  readonly automatic: boolean
  readonly mounts: readonly Mount[]
  readonly clearing: Clearing
  /** True when `zerombr` wipes disks whose labels it cannot read. */
  readonly zerombr: boolean
  /** Names that later devices can be made of, by what `part` and `raid` lines call them: `pv.01`, `raid.01`, `btrfs.01`. */
  readonly members: ReadonlySet<string>
  /** Volume groups, by name: their first lines. */
  readonly groups: ReadonlyMap<string, CheckedCommand>
  readonly volumeGroups: readonly VolumeGroup[]
  /** Every line that makes or takes a device, in source order; volume groups are in `volumeGroups`. */
  readonly devices: readonly Device[]
  /** Devices by the commands that make them. */
  readonly byCommand: ReadonlyMap<CheckedCommand, Device>
  /** Every disk that a line names. */
  readonly disks: readonly DiskMention[]
  readonly boot: BootModel
}

export function buildStorage(commands: Commands, release: ReleaseName): StorageModel {
  const devices = commands.of(...deviceCommands).map(deviceOf)
  const mounts: Mount[] = []
  for (const { at, command } of devices) if (at !== undefined) mounts.push({ at, command })
  const volumeGroups = commands.of('volgroup').map(volumeGroupOf)
  const groups = new Map<string, CheckedCommand>()
  for (const { name, command } of volumeGroups) if (name !== '' && !groups.has(name)) groups.set(name, command)
  const clearing = clearingOf(commands.of('clearpart'))
  let disks: readonly DiskMention[] | undefined
  let boot: BootModel | undefined
  return {
    layout: commands.of(...layoutCommands),
    automatic: commands.of('autopart').length > 0,
    mounts,
    clearing,
    zerombr: commands.of('zerombr').length > 0,
    members: new Set(mounts.map(({ at }) => at).filter((at) => /^(?:pv|raid|btrfs)\./.test(at))),
    groups,
    volumeGroups,
    devices,
    byCommand: new Map(devices.map((device) => [device.command, device])),
    get disks() {
      disks ??= disksOf(commands)
      return disks
    },
    get boot() {
      boot ??= bootOf(commands, devices, clearing, release)
      return boot
    },
  }
}

function volumeGroupOf(command: CheckedCommand): VolumeGroup {
  return {
    name: text(command, 'name') ?? '',
    members: words(command, 'members'),
    existing: isOn(command, 'useexisting') || isOn(command, 'noformat'),
    command,
  }
}
