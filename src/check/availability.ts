import { distance } from 'fastest-levenshtein'
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
