import { distance } from 'fastest-levenshtein'
import type { NameCheck } from './config.ts'

/** Checks names against a list; near is what differs in at most a third of its letters. */
export function knownNames(names: readonly string[]): NameCheck {
  return (word) => (names.includes(word) ? undefined : nearest(word, names))
}

function nearest(word: string, names: readonly string[]): readonly string[] {
  return names
    .map((name) => ({ name, away: distance(word.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, away }) => away <= Math.max(1, Math.floor(name.length / 3)))
    .sort((a, b) => a.away - b.away)
    .slice(0, 2)
    .map(({ name }) => name)
}
