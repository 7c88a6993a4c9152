import { redactLine } from '../diagnostics/redact.ts'
import type { LineIndex } from '../source/line-index.ts'
import { type Cell, cellsOf } from './display-text.ts'

/** Two lines for a terminal: the source line, and what marks the words in it. */
export interface Excerpt {
  readonly line: string
  readonly marker: string
}

/** Units looked at on either side of the words: more than any terminal shows. */
const WINDOW = 500

const CLIPPED = '…'

/**
 * The source line of a span with the words underlined, secrets taken out, clipped to `width` columns around the
 * words. A span over several lines is underlined to the end of its first one; one without width gets a single mark.
 */
export function excerpt(index: LineIndex, start: number, end: number, width: number): Excerpt {
  const { line: lineNumber, column } = index.position(start)
  const source = index.lineText(lineNumber)
  const { text, column: redacted } = redactLine(source)
  const from = Math.min(redacted(column - 1), text.length)
  const until = Math.max(from, Math.min(redacted(column - 1 + (end - start)), text.length))
  const low = Math.max(0, from - WINDOW)
  const high = Math.min(text.length, from + WINDOW)
  const cells = cellsOf(text, low, high)
  const first = cells.findIndex((cell) => cell.end > from)
  const { shown, cutBefore, cutAfter } = clip(cells, first < 0 ? cells.length : first, width)
  const before = shown.filter((cell) => cell.end <= from)
  const marked = shown.filter((cell) => cell.end > from && cell.start < until)
  const head = low > 0 || cutBefore ? CLIPPED : ''
  const tail = high < text.length || cutAfter ? CLIPPED : ''
  return {
    line: (head + shown.map((cell) => cell.shown).join('') + tail).trimEnd(),
    marker: ' '.repeat(head.length + columns(before)) + '^'.repeat(Math.max(1, columns(marked))),
  }
}

/** The cells that fit, beginning a little before the `first` marked one when the line is too long. */
function clip(cells: readonly Cell[], first: number, width: number) {
  if (columns(cells) <= width) return { shown: cells, cutBefore: false, cutAfter: false }
  let begin = 0
  if (columns(cells.slice(0, first)) > width * 0.6) {
    begin = first
    for (let room = Math.floor(width * 0.3); begin > 0 && room > 0; ) room -= cells[--begin]!.width
  }
  let end = begin
  let room = width - 2
  for (; end < cells.length && cells[end]!.width <= room; end++) room -= cells[end]!.width
  for (; end === cells.length && begin > 0 && cells[begin - 1]!.width <= room; begin--) room -= cells[begin - 1]!.width
  return { shown: cells.slice(begin, end), cutBefore: begin > 0, cutAfter: end < cells.length }
}

function columns(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0)
}
