import type { WordNode } from '../ast/nodes.ts'
import type { Span } from '../source/span.ts'
import { rawOffset } from '../source/word-map.ts'

/** The span of `[from, to)` of a word's decoded value; `text` is what the word's span points into. */
export function partSpan(word: WordNode, from: number, to: number, text: string): Span {
  const { source, start, end } = word.span
  if (end - start === word.value.length) return { source, start: start + from, end: start + to }
  const raw = text.slice(start, end)
  return { source, start: start + rawOffset(raw, from), end: start + rawOffset(raw, to) }
}
