import type { CheckedCommand } from '../../check/checked.ts'
import type { Commands } from '../model.ts'
import { text, words } from '../values.ts'

/** What a line does with a disk it names; `removed` are partitions that `clearpart --list` removes. */
export type DiskUse = 'only-use' | 'ignored' | 'cleared' | 'removed' | 'partitioned' | 'boot-drive' | 'drive-order'

/** One naming of a disk, or of a partition (`sda1`) for `onpart`, `clearpart --list` and `mount`. */
export interface DiskMention {
  /** Without a leading `/dev/`; may be a pattern (`sd*`), alternatives (`sda|vda`) or a path (`disk/by-id/x`). */
  readonly name: string
  readonly use: DiskUse
  readonly command: CheckedCommand
  /** Key of the option whose value names it, in `options` and `at` of the command. */
  readonly key: string
}

const keys: readonly (readonly [command: string, key: string, use: DiskUse])[] = [
  ['ignoredisk', 'onlyUse', 'only-use'],
  ['ignoredisk', 'drives', 'ignored'],
  ['clearpart', 'drives', 'cleared'],
  ['clearpart', 'list', 'removed'],
  ['part', 'ondisk', 'partitioned'],
  ['part', 'onpart', 'partitioned'],
  ['bootloader', 'bootDrive', 'boot-drive'],
  ['bootloader', 'driveorder', 'drive-order'],
  ['mount', 'device', 'partitioned'],
]

/** Every disk that a line names. */
export function disksOf(commands: Commands): readonly DiskMention[] {
  return keys.flatMap(([name, key, use]) =>
    commands.of(name).flatMap((command) => {
      const one = text(command, key)
      return (one === undefined ? words(command, key) : [one])
        .filter((word) => word !== '')
        .map((word) => ({ name: word.replace(/^\/dev\//, ''), use, command, key }))
    }),
  )
}

const kernelName = /^(?:(?:[shv]d|xvd)[a-z]{1,2}|nvme\d+n\d+|mmcblk\d+|dasd[a-z]{1,3}|pmem\d+)/

/** The disk that a kernel name of a disk or partition means: `sda` for `sda1`; undefined for other ways to name one. */
export function kernelDisk(name: string): string | undefined {
  const disk = kernelName.exec(name)?.[0]
  return disk !== undefined && /^(?:p?\d+)?$/.test(name.slice(disk.length)) ? disk : undefined
}

/** True when a name of `ignoredisk` or `clearpart`, with its patterns and alternatives, names a disk. */
export function namesDisk(pattern: string, disk: string): boolean {
  return pattern.split('|').some((each) => {
    const literal = each.trim().replace(/^\/dev\//, '')
    if (!/[*?[]/.test(literal)) return literal === disk
    const source = literal
      .replace(/[.+^${}()\\]/g, '\\$&')
      .replace(/\*/g, '.*')
      .replace(/\?/g, '.')
      .replace(/\[!/g, '[^')
    try {
      return new RegExp(`^(?:${source})$`).test(disk)
    } catch {
      return true
    }
  })
}
