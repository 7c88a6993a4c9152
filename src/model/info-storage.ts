import type { Device, StorageModel } from './storage.ts'
import { isOn, text } from './values.ts'

export interface StorageInfo {
  /** True when the installer lays out the disks by itself (`autopart`). */
  readonly automatic: boolean
  /** How it is to do that, by the last `autopart` line; `null` without one. */
  readonly autopart: {
    /** `lvm`, `thinp`, `plain` or `btrfs`; `null`: as the product does. */
    readonly type: string | null
    readonly fstype: string | null
    readonly encrypted: boolean
  } | null
  /** What is cleared before: `all`, `linux`, `none`, `list`. */
  readonly clear: string | null
  readonly initlabel: boolean
  readonly zerombr: boolean
  /** Disks that lines name, and what for. */
  readonly disks: readonly { readonly name: string; readonly uses: readonly string[] }[]
  /** One for each line that makes or takes a device. */
  readonly devices: readonly DeviceInfo[]
  readonly volumeGroups: readonly { readonly name: string; readonly members: readonly string[] }[]
  readonly boot: BootInfo
}

export interface DeviceInfo {
  readonly kind: string
  /** Mount point, `swap`, `biosboot`, or the name that other lines use: `pv.01`. */
  readonly at: string | null
  readonly fstype: string | null
  /** MiB. */
  readonly size: number | null
  /** MiB. */
  readonly maxSize: number | null
  /** True when the installer chooses the size: `--recommended`, `--hibernation`. */
  readonly sizedByInstaller: boolean
  readonly grow: boolean
  /** Of the free space of its volume group. */
  readonly percent: number | null
  readonly disk: string | null
  readonly name: string | null
  readonly group: string | null
  readonly members: readonly string[]
  readonly level: string | null
  readonly encrypted: boolean
  /** True for what is on the disk already. */
  readonly existing: boolean
  /** False when its file system stays as it is. */
  readonly format: boolean
}

export interface BootInfo {
  /** False when no boot loader is installed. */
  readonly loader: boolean
  /** Partition table of disks that are labelled anew, for BIOS machines: `gpt` or `msdos`, unless the kickstart names another. */
  readonly label: string
  /** Mount point of the device with /boot: `/boot` or `/`. */
  readonly boot: string | null
  /** Partitions that firmware boots from: `/boot/efi`, `biosboot`, `prepboot`. */
  readonly partitions: readonly string[]
  /** True when `autopart` or `reqpart` makes what the platform needs. */
  readonly automatic: boolean
}

export function storageInfo(storage: StorageModel): StorageInfo {
  const { automatic, clearing, zerombr, boot, layout } = storage
  const autopart = layout.findLast(({ name }) => name === 'autopart')
  const disks = new Map<string, Set<string>>()
  for (const { name, use } of storage.disks) disks.set(name, (disks.get(name) ?? new Set()).add(use))
  return {
    automatic,
    autopart: autopart
      ? {
          type: text(autopart, 'type') ?? null,
          fstype: text(autopart, 'fstype') ?? null,
          encrypted: isOn(autopart, 'encrypted'),
        }
      : null,
    clear: clearing.type ?? null,
    initlabel: clearing.initlabel,
    zerombr,
    disks: [...disks].map(([name, uses]) => ({ name, uses: [...uses] })),
    devices: storage.devices.map(deviceInfo),
    volumeGroups: storage.volumeGroups.map(({ name, members }) => ({ name, members })),
    boot: {
      loader: boot.installed,
      label: boot.label,
      boot: boot.boot?.at ?? null,
      partitions: [...boot.efi, ...boot.biosboot, ...boot.prepboot].flatMap(({ at }) => at ?? []),
      automatic: boot.automatic,
    },
  }
}

function deviceInfo(device: Device): DeviceInfo {
  const { kind, grow, sizedByInstaller, members, encrypted, existing, format, command } = device
  const disk = text(command, 'ondisk') ?? text(command, 'onpart') ?? text(command, 'device')
  return {
    kind,
    at: device.at ?? null,
    fstype: filledIn(device.fstype) ? null : (device.fstype ?? null),
    size: device.size ?? null,
    maxSize: device.maxSize ?? null,
    sizedByInstaller,
    grow,
    percent: device.percent ?? null,
    disk: kind === 'raid' ? null : (disk?.replace(/^\/dev\//, '') ?? null),
    name: device.name ?? null,
    group: device.group ?? null,
    members,
    level: device.level ?? null,
    encrypted,
    existing,
    format,
  }
}

/** True for a variable of the script that writes the line, which is masked: nobody knows its value. */
function filledIn(value: string | undefined): boolean {
  return value !== undefined && /^(?:\$|_\w)/.test(value)
}
