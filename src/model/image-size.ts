import type { Model } from './model.ts'
import type { Device } from './storage/device.ts'

/** What livemedia-creator makes its images as large as: `/` alone for a live or file system image without a virtual machine. */
export type SizeFrom = 'root' | 'partitions'

/** The `part` lines that it counts (lorax src/pylorax/creator.py, calculate_disk_size): of several with one mount point the last. */
export function countedPartitions({ storage }: Model, from: SizeFrom): readonly Device[] {
  const partitions = storage.devices.filter(({ kind }) => kind === 'partition')
  const counted = [...new Map(partitions.map((device) => [device.at, device])).values()]
  return from === 'root' ? counted.filter(({ at }) => at === '/') : counted
}

/**
 * Size in MiB of the disk image that livemedia-creator makes: 2 and the sizes of the lines that it counts; with all partitions
 * 500 for `reqpart` too, and 1024 more with `--add-boot`.
 * @returns undefined where there is nothing to add up, or a line without a size: livemedia-creator stops
 */
export function livemediaSize(model: Model, from: SizeFrom): number | undefined {
  const sizes = countedPartitions(model, from).map(({ size }) => size)
  const sum = total(sizes.map((size = 0) => size))
  if (sum === 0 || sizes.includes(undefined)) return undefined
  const reqpart = from === 'root' ? [] : model.inForce('reqpart')
  const made = reqpart.length === 0 ? 0 : reqpart.some(({ options }) => options.addBoot === true) ? 1524 : 500
  return 2 + sum + made
}

/** What one kind of image build makes of the sizes in a kickstart. */
export interface ImageSize {
  /** The targets that build so. */
  readonly targets: readonly string[]
  /** MiB of all disks; `null` where the kickstart says too little, or the installer lays out the disks. */
  readonly size: number | null
  /** True: the size is chosen elsewhere, and must be this at least. */
  readonly least: boolean
  /** MiB by disk, where the build makes one image for each. */
  readonly disks?: readonly { readonly name: string; readonly size: number }[]
}

/** Sizes of images by who makes them. */
export function imageSizes(model: Model): readonly ImageSize[] {
  const disks = [...applianceSizes(model)].map(([name, size]) => ({ name, size }))
  const all = total(disks.map(({ size }) => size))
  return [
    {
      targets: ['koji-livemedia', 'livemedia-creator-no-virt', 'livemedia-creator-fsimage'],
      size: livemediaSize(model, 'root') ?? null,
      least: false,
    },
    {
      targets: [
        'livemedia-creator',
        'livemedia-creator-disk',
        'livemedia-creator-disk-no-virt',
        'livemedia-creator-ami',
        'livemedia-creator-pxe-live',
      ],
      size: livemediaSize(model, 'partitions') ?? null,
      least: false,
    },
    { targets: ['koji-image', 'imagefactory', 'oz'], size: leastDiskSize(model) ?? null, least: true },
    { targets: ['koji-appliance', 'appliance-creator'], size: all > 0 ? all : null, least: false, disks },
    { targets: ['koji-livecd', 'livecd-creator'], size: livecdSize(model), least: false },
  ]
}

/** MiB by disk that appliance-creator makes: the partitions by `--ondisk`, of several with one mount point the first. */
export function applianceSizes({ storage }: Model): ReadonlyMap<string, number> {
  const seen = new Set<string>()
  const disks = new Map<string, number>()
  for (const { kind, at, size = 0, command } of storage.devices) {
    if (kind !== 'partition' || (at !== undefined && seen.has(at))) continue
    if (at !== undefined) seen.add(at)
    const { ondisk } = command.options
    const disk = typeof ondisk === 'string' && ondisk !== '' ? ondisk.replace(/^\/dev\//, '') : 'sda'
    disks.set(disk, (disks.get(disk) ?? 0) + size)
  }
  return disks
}

/** MiB of the file system that livecd-creator makes: `part / --size`, else 4096 (livecd-tools imgcreate/kickstart.py). */
export function livecdSize({ storage }: Model): number {
  const root = storage.devices.findLast(({ kind, at }) => kind === 'partition' && at === '/')
  return root?.size ?? 4096
}

/**
 * MiB that the partitions of a layout need at least on one disk, before any grows, of several with one mount point the last;
 * undefined when the installer lays it out.
 */
export function leastDiskSize({ storage }: Model): number | undefined {
  if (storage.automatic) return undefined
  const sizes = new Map<unknown, number>()
  for (const { kind, at, size = 0, command } of storage.devices) {
    if (kind === 'partition') sizes.set(at?.startsWith('/') ? at : command, size)
  }
  const sum = total([...sizes.values()])
  return sum > 0 ? sum : undefined
}

function total(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + Math.max(0, size), 0)
}
