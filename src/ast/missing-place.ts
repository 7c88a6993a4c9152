import { outermost } from '../source/origin-map.ts'
import type { Span } from '../source/span.ts'
import type { KickstartFile } from './nodes.ts'

/**
 * Where a finding about something missing is anchored, with no width: the first statement of the top-level file that
 * is no comment. When that is an include whose lines took its place, the operand of the include, in its real file.
 */
export function missingPlace({ source, statements, origins }: KickstartFile): Span {
  const first = statements.find(({ type }) => type !== 'comment' && type !== 'blank')
  const start = first ? first.span.start : 0
  const via = origins?.at(start)?.via
  if (!via) {
    const word = first && 'name' in first ? first.name.span.start : start
    return { source: source.id, start: word, end: word }
  }
  const { span } = outermost(via)
  return { source: span.source, start: span.start, end: span.start }
}
