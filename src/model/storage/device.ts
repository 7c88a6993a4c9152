import type { CheckedCommand } from '../../check/checked.ts'
import type { Span } from '../../source/span.ts'
import { isOn, number, text, words } from '../values.ts'

/** What a line of the layout makes, or takes as it finds it. */
export type DeviceKind = 'partition' | 'raid' | 'volume' | 'btrfs' | 'mount'

/** One line of `part`, `raid`, `logvol`, `btrfs` or `mount`. */
export interface Device {
  readonly kind: DeviceKind
  readonly command: CheckedCommand
  /** The first word, normalised: `/`, `/boot`, `swap`, `pv.01`, `biosboot`, `none`; undefined when the line lacks it. */
  readonly at: string | undefined
  /** As written, for `--reformat=` too; undefined when the installer chooses. */
  readonly fstype: string | undefined
  /** MiB, as written; 0 and negative ones are mistakes of the line. */
  readonly size: number | undefined
  readonly maxSize: number | undefined
  readonly grow: boolean
  /** Of the free space of the group (`logvol --percent`). */
  readonly percent: number | undefined
  /** True when the installer sizes it: `--recommended` or `--hibernation`. */
  readonly sizedByInstaller: boolean
  /** True for something that is on the disk already: `--onpart`, `--useexisting`, `--noformat`, `mount`. */
  readonly existing: boolean
  /** False when its file system stays: `--noformat`, or `mount` without `--reformat`. */
  readonly format: boolean
  readonly encrypted: boolean
  /** Name of a logical volume or RAID device (`0` and `md0` are one), label of a Btrfs volume. */
  readonly name: string | undefined
  /** Volume group of a logical volume. */
  readonly group: string | undefined
  readonly thinPool: boolean
  /** The pool a thin volume is taken from. */
  readonly pool: string | undefined
  /** What it is made of, as named by other lines: `raid.01`, `btrfs.01`. */
  readonly members: readonly string[]
  /** `RAID1`, as the reference writes levels. */
  readonly level: string | undefined
  readonly spares: number
  readonly subvolume: boolean
}

const kinds: Readonly<Record<string, DeviceKind>> = {
  part: 'partition',
  raid: 'raid',
  logvol: 'volume',
  btrfs: 'btrfs',
  mount: 'mount',
}

export const deviceCommands = ['part', 'raid', 'logvol', 'btrfs', 'mount'] as const

export function deviceOf(command: CheckedCommand): Device {
  const { options } = command
  const kind = kinds[command.name]!
  const noformat = isOn(command, 'noformat')
  const mount = kind === 'mount'
  return {
    kind,
    command,
    at: text(command, 'mountpoint'),
    fstype: text(command, mount ? 'reformat' : 'fstype') || undefined,
    size: number(command, 'size'),
    maxSize: number(command, 'maxsize'),
    grow: isOn(command, 'grow'),
    percent: number(command, 'percent'),
    sizedByInstaller: isOn(command, 'recommended') || isOn(command, 'hibernation'),
    existing: mount || noformat || isOn(command, 'useexisting') || 'onpart' in options || 'onbiosdisk' in options,
    format: mount ? 'reformat' in options : !noformat,
    encrypted: isOn(command, 'encrypted'),
    name: nameOf(kind, command),
    group: text(command, 'vgname'),
    thinPool: isOn(command, 'thinpool'),
    pool: isOn(command, 'thin') ? text(command, 'poolname') : undefined,
    members: words(command, kind === 'btrfs' ? 'devices' : 'members'),
    level: text(command, kind === 'btrfs' ? 'data' : 'level'),
    spares: number(command, 'spares') ?? 0,
    subvolume: isOn(command, 'subvol'),
  }
}

function nameOf(kind: DeviceKind, command: CheckedCommand): string | undefined {
  if (kind === 'raid') return text(command, 'device')?.replace(/^(?:\/dev\/)?(?:md\/)?(?:md(?=\d))?/, '')
  return text(command, kind === 'btrfs' ? 'label' : 'name')
}

/** Where a device says what it is mounted as: the word, or the line without it. */
export function placeOf({ command }: Device): Span {
  return command.at.mountpoint ?? command.span
}
