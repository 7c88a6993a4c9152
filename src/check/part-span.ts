import type { WordNode } from '../ast/nodes.ts'
import type { Span } from '../source/span.ts'
import { rawOffset } from '../source/word-map.ts'

/** The span of `[from, to)` of a word's decoded value, quotes around it apart; `text` is what the word's span points into. */
export function partSpan(word: WordNode, from: number, to: number, text: string): Span {
  const { source, start, end } = word.span
  if (end - start === word.value.length) return { source, start: start + from, end: start + to }
  const raw = text.slice(start, end)
  const first = rawOffset(raw, from)
  const last = rawOffset(raw, to)
  return { source, start: start + first, end: start + (endsInQuote(raw, first, last) ? last - 1 : last) }
}

/** True when the last unit before `to` closes a quote that was opened before `from`. */
function endsInQuote(raw: string, from: number, to: number): boolean {
  const quote = raw[to - 1]
  if (to < raw.length || (quote !== '"' && quote !== "'")) return false
  return raw.indexOf(quote, from) === to - 1 && raw[to - 2] !== '\\'
}
