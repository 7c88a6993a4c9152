import type { Checked } from '../check/checked.ts'
import type { Commands } from './model.ts'
import { type DiskMention, kernelDisk } from './storage/disks.ts'
import { isOn, text } from './values.ts'

/** Machines that differ in what they boot from. */
export type Architecture = 'x86_64' | 'aarch64' | 'ppc64le' | 's390x'

/** What the lines give away about the machine; most kickstarts say nothing. */
export interface PlatformModel {
  /** Undefined when nothing tells, or not all that tells agrees. */
  readonly architecture: Architecture | undefined
}

/** How folders and `#platform=` lines call an architecture. */
const names: readonly (readonly [name: RegExp, architecture: Architecture])[] = [
  [/(?<![a-z\d])s390x(?![a-z\d])|zSeries/, 's390x'],
  [/(?<![a-z\d])ppc64le(?![a-z\d])/, 'ppc64le'],
  [/(?<![a-z\d])aarch64(?![a-z\d])/i, 'aarch64'],
  [/(?<![a-z\d])x86_64(?![a-z\d])|AMD64/, 'x86_64'],
]

/** Options that name a folder of packages of one architecture. */
const folders: readonly (readonly [command: string, key: string])[] = [
  ['url', 'url'],
  ['nfs', 'dir'],
  ['harddrive', 'dir'],
  ['liveimg', 'url'],
]

/**
 * Reads the architecture off the path of the installation source, the `#platform=` line, and commands and disks that only s390x
 * has (`zipl`, `zfcp`, `clearpart --cdl`, DASDs). Repositories say less: one of them may hold programs of another architecture.
 */
export function buildPlatform(
  commands: Commands,
  { platform }: Pick<Checked, 'platform'>,
  disks: readonly DiskMention[],
): PlatformModel {
  const found = new Set<Architecture>()
  const look = (place: string | undefined) => {
    for (const [name, architecture] of names) if (place !== undefined && name.test(place)) found.add(architecture)
  }
  look(platform)
  for (const [name, key] of folders) for (const line of commands.of(name)) look(text(line, key))
  const mainframe =
    commands.of('zipl', 'zfcp').length > 0 ||
    commands.of('clearpart').some((line) => isOn(line, 'cdl')) ||
    disks.some(({ name }) => kernelDisk(name)?.startsWith('dasd'))
  if (mainframe) found.add('s390x')
  const [only, ...others] = found
  return { architecture: others.length === 0 ? only : undefined }
}
