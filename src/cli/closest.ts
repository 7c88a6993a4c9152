import { distance } from 'fastest-levenshtein'

/** The names a misspelt word may have meant, nearest first: at most a third of its letters differ (at least one may). */
export function closest(word: string, names: Iterable<string>, limit = 2): string[] {
  const key = word.toLowerCase()
  const most = Math.max(1, Math.floor(word.length / 3))
  return [...names]
    .map((name) => ({
      name,
      away: name.toLowerCase().startsWith(key) && key.length > 1 ? 0 : distance(key, name.toLowerCase()),
    }))
    .filter(({ away }) => away <= most)
    .sort((a, b) => a.away - b.away)
    .slice(0, limit)
    .map(({ name }) => name)
}

/** `did you mean A or B?`, or undefined when nothing is near. */
export function didYouMean(word: string, names: Iterable<string>): string | undefined {
  const near = closest(word, names)
  return near.length > 0 ? `did you mean ${near.join(' or ')}?` : undefined
}
