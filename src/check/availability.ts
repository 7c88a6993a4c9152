import { closest, distance } from 'fastest-levenshtein'
import { laneOf, type ReleaseName } from '../../grammar/releases.ts'
import type { Lanes } from '../../grammar/types.ts'

/** Where something lives, in words: `known from F27 and RHEL8, removed in F40`. */
export function availability(lanes: Lanes): string {
  const since = [lanes.fedora?.since, lanes.rhel?.since].filter((each) => each !== undefined)
  const ends = [lanes.fedora?.removed ?? lanes.fedora?.gone, lanes.rhel?.removed ?? lanes.rhel?.gone].filter(
    (each) => each !== undefined,
  )
  const known = `known from ${since.join(' and ')}`
  return ends.length > 0 ? `${known}, removed in ${ends.join(' and ')}` : known
}

/** Since when a lane refuses or ignores something: the release of that stage in the lane of `release`. */
export function stageIn(lanes: Lanes, release: ReleaseName, stage: 'discouraged' | 'deprecated' | 'removed'): string {
  return lanes[laneOf(release)]?.[stage] ?? release
}

/** `did you mean "x"?` for the nearest of `candidates`, or undefined when none is near. */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0 || word.length === 0 || word.length > 60) return undefined
  const near = closest(word.toLowerCase(), candidates)
  const bare = word.replace(/^-+/, '')
  const allowed = Math.max(1, Math.floor(Math.max(bare.length, 3) / 3))
  return distance(word.toLowerCase(), near.toLowerCase()) <= allowed ? `did you mean "${near}"?` : undefined
}
