import {
  compareReleases,
  type LaneName,
  type LaneRanges,
  laneOf,
  type ReleaseName,
  releases,
} from '../../grammar/releases.ts'
import type { LaneLife, Lanes } from '../../grammar/types.ts'
import { statusIn } from '../check/resolve.ts'
import { joined } from './prose.ts'

/** The life of something in one lane. */
export interface Life {
  readonly lane: LaneName
  readonly since: ReleaseName
  readonly discouraged?: ReleaseName
  readonly deprecated?: ReleaseName
  readonly removed?: ReleaseName
  readonly gone?: ReleaseName
}

export const laneTitles = { fedora: 'Fedora', rhel: 'RHEL' } as const satisfies Record<LaneName, string>

/** All releases of a lane, oldest first. */
export function releasesOf(lane: LaneName): readonly ReleaseName[] {
  return releases.filter((release) => laneOf(release) === lane)
}

export function livesOf(lanes: Lanes): readonly Life[] {
  return (['fedora', 'rhel'] as const).flatMap((lane) => {
    const life: LaneLife<ReleaseName> | undefined = lanes[lane]
    return life ? [{ lane, ...life }] : []
  })
}

/** `since FC3, deprecated in F29, removed in F34`; `kind` says what each stage does to it. */
export function lifeText(life: Life, kind: 'command' | 'option' | 'section'): string {
  const { since, discouraged, deprecated, removed, gone } = life
  const ignored = kind === 'command' ? 'ignored with a warning' : 'still works, with a warning'
  return [
    `since ${since}`,
    ...(discouraged
      ? [`${kind === 'command' ? 'still works, with a warning,' : 'a warning'} from ${discouraged}`]
      : []),
    ...(deprecated ? [`${ignored} from ${deprecated}`] : []),
    ...(removed ? [`${kind === 'option' ? 'gone' : 'refused'} from ${removed}`] : []),
    ...(gone ? [`unknown from ${gone}`] : []),
  ].join('; ')
}

/** The newest release in which something may be used: of Fedora, else of RHEL. Warnings do not count against it. */
export function newestRelease(lanes: Lanes, kind: 'command' | 'option' = 'command'): ReleaseName {
  const usable = (['fedora', 'rhel'] as const).flatMap((lane) =>
    [...releasesOf(lane)].reverse().filter((release) => isUsable(lanes, release, kind)),
  )
  return usable[0] ?? livesOf(lanes)[0]!.since
}

/** True where something does what it is for; a deprecated command is only ignored, a deprecated option works. */
export function isUsable(lanes: Lanes, release: ReleaseName, kind: 'command' | 'option'): boolean {
  const status = statusIn(lanes, release)
  return status === 'active' || status === 'discouraged' || (kind === 'option' && status === 'deprecated')
}

/** A stretch per lane in words: `F17 to F22 and from RHEL7`; undefined when it says nothing beyond `within`. */
export function rangesText(ranges: LaneRanges | undefined, within?: Lanes): string | undefined {
  if (!ranges) return undefined
  const parts: string[] = []
  let cuts = false
  for (const lane of ['fedora', 'rhel'] as const) {
    const life: LaneLife<ReleaseName> | undefined = within?.[lane]
    const range: { readonly since?: ReleaseName; readonly until?: ReleaseName } | undefined = ranges[lane]
    if (within && !life) continue
    if (!range) {
      cuts = true
      continue
    }
    const since = range.since && (!life || compareReleases(range.since, life.since) > 0) ? range.since : undefined
    const end = life?.deprecated ?? life?.removed ?? life?.gone
    const until = range.until && (!end || compareReleases(range.until, end) < 0) ? range.until : undefined
    if (since || until) cuts = true
    parts.push(stretchText(lane, since, until))
  }
  return cuts ? joined(parts, 'and').replace(/^from (\S+) and from /, 'from $1 and ') : undefined
}

function stretchText(lane: LaneName, since: ReleaseName | undefined, until: ReleaseName | undefined): string {
  const last = until && before(lane, until)
  if (since && last) return since === last ? since : `${since} to ${last}`
  if (since) return `from ${since}`
  return last ? `up to ${last}` : `all of ${laneTitles[lane]}`
}

function before(lane: LaneName, release: ReleaseName): ReleaseName {
  const all = releasesOf(lane)
  return all[all.indexOf(release) - 1] ?? release
}
