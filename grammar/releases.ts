/**
 * The releases of the kickstart language, oldest first in the reference's own numeric order
 * (pykickstart 3.74). Order decides section rules; commands go by lanes, because RHEL 8 (number 26100)
 * stands before F29 yet takes several commands from F30.
 */
export const releaseNumbers = {
  RHEL3: 900,
  FC3: 1000,
  RHEL4: 1100,
  FC4: 2000,
  FC5: 3000,
  FC6: 4000,
  RHEL5: 4100,
  F7: 5000,
  F8: 6000,
  F9: 7000,
  F10: 8000,
  F11: 9000,
  F12: 10000,
  F13: 11000,
  RHEL6: 11100,
  F14: 12000,
  F15: 13000,
  F16: 14000,
  F17: 15000,
  F18: 16000,
  F19: 17000,
  F20: 18000,
  F21: 19000,
  RHEL7: 19100,
  F22: 20000,
  F23: 21000,
  F24: 22000,
  F25: 23000,
  F26: 24000,
  F27: 25000,
  F28: 26000,
  RHEL8: 26100,
  F29: 27000,
  F30: 30000,
  F31: 31000,
  F32: 32000,
  F33: 33000,
  F34: 34000,
  RHEL9: 34100,
  F35: 35000,
  F36: 36000,
  F37: 37000,
  F38: 38000,
  F39: 39000,
  F40: 40000,
  RHEL10: 40100,
  F41: 41000,
  F42: 42000,
  F43: 43000,
  F44: 44000,
  F45: 45000,
  RHEL11: 46100,
} as const

export type ReleaseName = keyof typeof releaseNumbers
export type RhelRelease = Extract<ReleaseName, `RHEL${string}`>
export type FedoraRelease = Exclude<ReleaseName, RhelRelease>
export type LaneName = 'fedora' | 'rhel'

/** All releases in numeric order. */
export const releases: readonly ReleaseName[] = Object.keys(releaseNumbers) as ReleaseName[]

/** What the reference calls DEVEL: the newest Fedora release, and the default. */
export const devel: ReleaseName = 'F45'

export function laneOf(release: ReleaseName): LaneName {
  return release.startsWith('RHEL') ? 'rhel' : 'fedora'
}

/** `a - b` on the reference's order: negative when `a` is the older one. */
export function compareReleases(a: ReleaseName, b: ReleaseName): number {
  return releaseNumbers[a] - releaseNumbers[b]
}

/** Raised for a release name nobody knows; `suggestions` are the nearest known names. */
export class UnknownReleaseError extends Error {
  readonly release: string
  readonly suggestions: readonly string[]

  constructor(release: string, suggestions: readonly string[]) {
    super(`Unknown release "${release}"${suggestions.length > 0 ? `, did you mean ${suggestions.join(' or ')}?` : ''}`)
    this.name = 'UnknownReleaseError'
    this.release = release
    this.suggestions = suggestions
  }
}

/** Distributions that follow the RHEL releases by major version, as people write their names. */
export const rhelAliases = [
  'rhel',
  'el',
  'centos',
  'centos-stream',
  'rocky',
  'rockylinux',
  'almalinux',
  'alma',
  'ol',
  'oracle',
  'oraclelinux',
  'eurolinux',
  'scientific',
] as const

/** Names for the newest Fedora release. */
export const develAliases = ['devel', 'rawhide', 'fedora-rawhide', 'fedora-devel', 'eln', 'fedora-eln'] as const

/**
 * The release that a name means, in any letter case: `F42`, `fedora-42`, `RHEL9`, `el9`, `rocky-9.4`, `DEVEL`,
 * `rawhide`, or the reference's number (`34100`). Minor versions are ignored, as the language has none.
 * @throws UnknownReleaseError with the nearest names
 */
export function resolveRelease(name: string): ReleaseName {
  const found = findRelease(name)
  if (found) return found
  throw new UnknownReleaseError(name, nearestReleases(name))
}

/** As `resolveRelease`, but undefined for a name nobody knows. */
export function findRelease(name: string): ReleaseName | undefined {
  if (Object.hasOwn(releaseNumbers, name)) return name as ReleaseName
  const key = name.trim().toLowerCase()
  if ((develAliases as readonly string[]).includes(key)) return devel
  const exact = releases.find((release) => release.toLowerCase() === key || String(releaseNumbers[release]) === key)
  if (exact) return exact
  const match = /^([a-z][a-z -]*?)[ _-]?(\d{1,3})(?:\.\d+)*$/.exec(key)
  if (!match) return undefined
  const [, word, digits] = match
  const lane = word!.replace(/[ _]+/g, '-')
  const number = String(Number(digits))
  if (lane === 'fedora' || lane === 'f' || lane === 'fc' || lane === 'fedora-linux') {
    return releases.find((release) => release === `F${number}` || release === `FC${number}`)
  }
  if ((rhelAliases as readonly string[]).includes(lane) || lane === 'red-hat-enterprise-linux') {
    return releases.find((release) => release === `RHEL${number}`)
  }
  return undefined
}

/** Up to three release names that look like a misspelt one: same lane by its letters, nearest number first. */
export function nearestReleases(name: string): string[] {
  const key = name.trim().toLowerCase()
  const number = Number(/\d+/.exec(key)?.[0] ?? Number.NaN)
  const isRhel = /^(?:r|e|c|a|o|s)/.test(key)
  const isFedora = /^f/.test(key)
  if (!isRhel && !isFedora) return [devel, 'RHEL10']
  const lane = releases.filter((release) => laneOf(release) === (isRhel ? 'rhel' : 'fedora'))
  if (Number.isNaN(number)) return [lane.at(-2)!, lane.at(-1)!]
  const distance = (release: ReleaseName) => Math.abs(Number(/\d+/.exec(release)![0]) - number)
  return [...lane].sort((a, b) => distance(a) - distance(b)).slice(0, 2)
}

/** First and last release of a stretch in one lane; `until` is the first release that is no longer in it. */
export interface LaneRange<Release extends ReleaseName = ReleaseName> {
  readonly since?: Release
  readonly until?: Release
}

/** Releases, said per lane; a lane that is left out has none of its releases in it. */
export interface LaneRanges {
  readonly fedora?: LaneRange<FedoraRelease>
  readonly rhel?: LaneRange<RhelRelease>
}

/** True when a release lies in the stretch its lane is given; `undefined` ranges hold everywhere. */
export function inLanes(release: ReleaseName, ranges: LaneRanges | undefined): boolean {
  if (!ranges) return true
  const range = ranges[laneOf(release)]
  if (!range) return false
  if (range.since && compareReleases(release, range.since) < 0) return false
  return !range.until || compareReleases(release, range.until) < 0
}
