import { distance } from 'fastest-levenshtein'

/** The names a misspelt word may have meant, nearest first: up to half of its letters differ, never more than three. */
export function closest(word: string, names: Iterable<string>, limit = 2): string[] {
  const key = word.toLowerCase()
  const most = Math.min(3, Math.floor(word.length / 2))
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

/** `did you mean A or B?`, each name with `prefix` in front of it; undefined when nothing is near. */
export function didYouMean(word: string, names: Iterable<string>, prefix = ''): string | undefined {
  return meant(closest(word, names).map((name) => prefix + name))
}

/** The same of names that are known to be near. */
export function meant(near: readonly string[]): string | undefined {
  return near.length > 0 ? `did you mean ${near.join(' or ')}?` : undefined
}
