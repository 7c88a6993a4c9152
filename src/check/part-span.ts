import type { WordNode } from '../ast/nodes.ts'
import type { Span } from '../source/span.ts'

/** The span of `[from, to)` of a word's decoded value; the whole word when quotes or escapes hide where that is. */
export function partSpan(word: WordNode, from: number, to: number, _text: string): Span {
  const { source, start, end } = word.span
  if (end - start !== word.value.length) return word.span
  return { source, start: start + from, end: start + to }
}
