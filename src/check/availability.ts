import { distance } from 'fastest-levenshtein'
import { compareReleases, laneOf, type ReleaseName } from '../../grammar/releases.ts'
import type { Lanes } from '../../grammar/types.ts'

/**
 * Why `release` does not know something, in words: `known from F27 and RHEL8, not in RHEL7`, or `removed in RHEL10` where
 * releases before it did.
 */
export function availability({ fedora, rhel }: Lanes, release: ReleaseName): string {
  const own = laneOf(release) === 'fedora' ? fedora : rhel
  const end = own?.removed ?? own?.gone
  if (end !== undefined && compareReleases(end, release) <= 0) return `removed in ${end}`
  const since = [fedora?.since, rhel?.since].filter((each) => each !== undefined)
  return `known from ${since.join(' and ')}, not in ${release}`
}

/** Since when a lane refuses or ignores something: the release of that stage in the lane of `release`. */
export function stageIn(lanes: Lanes, release: ReleaseName, stage: 'discouraged' | 'deprecated' | 'removed'): string {
  return lanes[laneOf(release)]?.[stage] ?? release
}

/** Latest answers by list of candidates; a file that is wrong is often wrong in the same way on every line. */
const answers = new WeakMap<readonly string[], Map<string, string | undefined>>()

/** Answers kept for one list of candidates. */
const MOST_ANSWERS = 500

/**
 * `did you mean "x"?` for the nearest of `candidates`, or undefined when none is near.
 * @param candidates words of the language, the same list every time: answers are kept by list
 */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0 || word.length === 0 || word.length > 60) return undefined
  const known = answers.get(candidates) ?? new Map<string, string | undefined>()
  answers.set(candidates, known)
  if (known.has(word)) return known.get(word)
  const written = word.toLowerCase()
  const near = withSameLetters(written, candidates) ?? nearest(written, candidates)
  const answer = near === undefined ? undefined : `did you mean "${near}"?`
  if (known.size >= MOST_ANSWERS) known.clear()
  known.set(word, answer)
  return answer
}

function withSameLetters(written: string, candidates: readonly string[]): string | undefined {
  let letters: string | undefined
  for (const each of candidates) {
    if (each.length !== written.length) continue
    letters ??= lettersOf(written)
    if (knownLetters(each) === letters) return each
  }
  return undefined
}

/** The first of the nearest, at most a third of the letters away. */
function nearest(written: string, candidates: readonly string[]): string | undefined {
  let most = Math.max(1, Math.floor(written.replace(/^-+/, '').length / 3))
  let found: string | undefined
  for (const each of candidates) {
    // The distance is at least the difference in length, and most candidates need no more than that.
    if (Math.abs(each.length - written.length) > most) continue
    const away = distance(written, each.toLowerCase())
    if (away > most) continue
    found = each
    if (away === 0) break
    most = away - 1
  }
  return found
}

/** Two words with the same letters differ in their order only, the most common slip of all. */
function lettersOf(word: string): string {
  return [...word.toLowerCase()].sort().join('')
}

const lettersOfKnown = new Map<string, string>()

/** The same for a word of the language, of which there are few. */
function knownLetters(word: string): string {
  const known = lettersOfKnown.get(word) ?? lettersOf(word)
  lettersOfKnown.set(word, known)
  return known
}
