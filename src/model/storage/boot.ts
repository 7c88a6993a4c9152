import type { ReleaseName } from '../../../grammar/releases.ts'
import { inLanes } from '../../../grammar/releases.ts'
import type { CheckedCommand } from '../../check/checked.ts'
import type { Commands } from '../model.ts'
import { isOn, text } from '../values.ts'
import type { Clearing } from './clearing.ts'
import type { Device } from './device.ts'

/** What the installed system boots with. */
export interface BootModel {
  /** The last `bootloader` line. */
  readonly bootloader: CheckedCommand | undefined
  /** False for `--location=none` and `--disabled`: then Anaconda checks nothing of what follows (modules/storage/checker/utils.py). */
  readonly installed: boolean
  /** Partition table new disks get: `gpt` or `msdos`, what `clearpart --disklabel` says, else the default of the release. */
  readonly label: string
  /** The device that holds /boot: its own, or that of `/`; undefined when neither is laid out by a line. */
  readonly boot: Device | undefined
  /** Partitions that a firmware boots from. */
  readonly efi: readonly Device[]
  readonly biosboot: readonly Device[]
  readonly prepboot: readonly Device[]
  /** `reqpart` and `autopart` make what the platform demands. */
  readonly automatic: boolean
}

/** GPT by default on BIOS machines (release notes of F37; EL10). */
const gptByDefault = { fedora: { since: 'F37' }, rhel: { since: 'RHEL10' } } as const

export function bootOf(
  commands: Commands,
  devices: readonly Device[],
  clearing: Clearing,
  release: ReleaseName,
): BootModel {
  const bootloader = commands.of('bootloader').at(-1)
  const at = (name: string) => devices.filter((device) => device.at === name)
  const made = commands.of('reqpart')
  // `reqpart --add-boot` makes /boot a plain partition.
  const own = at('/boot').at(-1)
  const addsBoot = made.some((line) => isOn(line, 'addBoot'))
  return {
    bootloader,
    installed: !bootloader || !(isOn(bootloader, 'disabled') || text(bootloader, 'location') === 'none'),
    label: clearing.disklabel ?? (inLanes(release, gptByDefault) ? 'gpt' : 'msdos'),
    boot: own ?? (addsBoot ? undefined : at('/').at(-1)),
    efi: at('/boot/efi'),
    biosboot: at('biosboot'),
    prepboot: at('prepboot'),
    automatic: made.length > 0 || commands.of('autopart').length > 0,
  }
}
