import { OriginMap, type OriginSegment } from './origin-map.ts'

/** A replacement in a text; edits that go together are sorted and do not overlap. */
export interface SpliceEdit {
  readonly span: { readonly start: number; readonly end: number }
  readonly text: string
}

/** The map of a text that was not composed: all of it is `source`, from its first character on. */
export function ownOrigins(source: string, length: number): OriginMap {
  return new OriginMap([{ out: 0, end: length, source, at: 0, exact: true }])
}

/** The text after the edits. */
export function spliceText(text: string, edits: readonly SpliceEdit[]): string {
  let result = ''
  let from = 0
  for (const { span, text: inserted } of edits) {
    result += text.slice(from, span.start) + inserted
    from = span.end
  }
  return result + text.slice(from)
}

/**
 * The origins of a text after edits of it. What was kept keeps its place; what an edit put in belongs, not exact, to
 * the place where the text it replaced began (or before which it was inserted).
 * @param origins of the text the edits were made for, from 0 to its length
 * @param edits sorted, without overlap, in offsets of that text
 */
export function composeEdits(origins: OriginMap, edits: readonly SpliceEdit[]): OriginMap {
  const composed: OriginSegment[] = []
  const { segments } = origins
  const length = segments.at(-1)?.end ?? 0
  let index = 0
  let out = 0

  const put = (segment: OriginSegment, width: number) => {
    if (width > 0) composed.push({ ...segment, out, end: out + width })
    out += Math.max(0, width)
  }
  const keep = (from: number, to: number) => {
    while (index < segments.length && segments[index]!.end <= from) index++
    for (let i = index; i < segments.length && segments[i]!.out < to; i++) {
      const segment = segments[i]!
      const start = Math.max(from, segment.out)
      const at = segment.exact ? segment.at + start - segment.out : segment.at
      put({ ...segment, at }, Math.min(to, segment.end) - start)
    }
  }

  let from = 0
  for (const edit of edits) {
    keep(from, edit.span.start)
    const place = origins.at(edit.span.start)
    if (place) put({ ...place, at: insertedAt(place, edit.span.start), exact: false }, edit.text.length)
    from = edit.span.end
  }
  keep(from, length)
  return new OriginMap(composed)
}

function insertedAt(segment: OriginSegment, offset: number): number {
  return segment.exact ? segment.at + Math.min(offset, segment.end) - segment.out : segment.at
}
