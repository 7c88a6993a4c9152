import type { SourceFile } from './source-file.ts'
import type { SourceId, Span } from './span.ts'

/** One `%include` that led to a text: where it stands, and the include that led to *that* file. */
export interface IncludeSite {
  /** The operand of the include line, in the real file that has it. */
  readonly span: Span
  /** The next outer include; undefined when `span` lies in the top-level file. */
  readonly parent?: IncludeSite
}

/** The include in the top-level file that a chain begins with. */
export function outermost(site: IncludeSite): IncludeSite {
  let at = site
  while (at.parent) at = at.parent
  return at
}

/**
 * One stretch of a composed text and where it came from: `[out, end)` of the composed text is
 * `[at, at + end - out)` of `source` when `exact`; otherwise it was made by the tool (an inserted
 * newline, a marker) and belongs to the single offset `at`.
 */
export interface OriginSegment {
  readonly out: number
  readonly end: number
  readonly source: SourceId
  readonly at: number
  readonly exact: boolean
  readonly via?: IncludeSite
}

/** Where a place of a composed text really is. */
export interface Origin {
  readonly span: Span
  readonly via?: IncludeSite
  /** True when the whole span lies in one exact segment, so an edit of it can be made in `span.source`. */
  readonly editable: boolean
}

/** A replacement in a composed text: `[start, end)`, 0-based UTF-16 offsets, becomes `text`. */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Sorted, gapless segments over a composed text, from 0 to its length. */
export class OriginMap {
  readonly segments: readonly OriginSegment[]

  constructor(segments: readonly OriginSegment[]) {
    this.segments = segments
  }

  /** The map of a text that is one file, all of it. */
  static whole(file: SourceFile): OriginMap {
    return new OriginMap([{ out: 0, end: file.text.length, source: file.id, at: 0, exact: true }])
  }

  /** Length of the composed text. */
  get length(): number {
    return this.segments.at(-1)?.end ?? 0
  }

  /** The segment that holds an offset (at the end of the text: the last one); undefined when the map is empty. */
  at(offset: number): OriginSegment | undefined {
    return this.segments[this.#indexAt(offset)]
  }

  #indexAt(offset: number): number {
    let low = 0
    let high = this.segments.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.segments[middle]!.out <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  /**
   * The real place of `[start, end)`: a span is clipped to the segment that holds its start,
   * since a construct that runs over several files is best pointed at where it begins.
   */
  locate(start: number, end: number): Origin | undefined {
    const segment = this.at(start)
    if (!segment) return undefined
    const from = segment.exact ? segment.at + (start - segment.out) : segment.at
    const to = segment.exact ? segment.at + (Math.min(end, segment.end) - segment.out) : segment.at
    return {
      span: { source: segment.source, start: from, end: Math.max(from, to) },
      ...(segment.via && { via: segment.via }),
      editable: segment.exact && start >= segment.out && end <= segment.end,
    }
  }

  /**
   * The segments of `[start, end)`, cut to it and moved so that they begin at `out`.
   * A cut inside a stretch made by the tool leaves its place as it is.
   */
  slice(start: number, end: number, out = 0): readonly OriginSegment[] {
    const cut: OriginSegment[] = []
    for (let i = this.#indexAt(start); i < this.segments.length; i++) {
      const segment = this.segments[i]!
      if (segment.out >= end) break
      const from = Math.max(segment.out, start)
      const to = Math.min(segment.end, end)
      if (from >= to) continue
      const at = segment.exact ? segment.at + (from - segment.out) : segment.at
      cut.push({ ...segment, out: from - start + out, end: to - start + out, at })
    }
    return cut
  }

  /**
   * The map of the text after edits of the composed text. What an edit puts in belongs, as a stretch made by the tool,
   * to the place of what it replaced.
   * @param edits sorted by `start`, without overlap, all against the text as it was
   */
  edited(edits: readonly Replacement[]): OriginMap {
    const segments: OriginSegment[] = []
    let read = 0
    let out = 0
    const take = (cut: readonly OriginSegment[]) => {
      for (const segment of cut) segments.push(segment)
      out = segments.at(-1)?.end ?? 0
    }
    for (const { start, end, text } of edits) {
      if (start < read || end < start) throw new RangeError(`Unexpected edit at ${start}, expected edits in order`)
      take(this.slice(read, start, out))
      read = end
      const origin = text === '' ? undefined : this.locate(start, start)
      if (!origin) continue
      take([
        {
          out,
          end: out + text.length,
          source: origin.span.source,
          at: origin.span.start,
          exact: false,
          ...(origin.via && { via: origin.via }),
        },
      ])
    }
    take(this.slice(read, this.length, out))
    const empty = segments.length === 0 && this.segments[0]
    return new OriginMap(empty ? [{ ...empty, end: 0, exact: false }] : segments)
  }

  /**
   * The map when the text of `id`, which this map leads to, is itself composed: stretches of it are followed on
   * through `inner`. Where both know an include chain, the inner one is nearer and is kept.
   */
  through(id: SourceId, inner: OriginMap): OriginMap {
    const segments: OriginSegment[] = []
    for (const segment of this.segments) {
      if (segment.source !== id) segments.push(segment)
      else if (segment.exact && segment.end > segment.out) {
        for (const cut of inner.slice(segment.at, segment.at + segment.end - segment.out, segment.out)) {
          segments.push(cut.via || !segment.via ? cut : { ...cut, via: segment.via })
        }
      } else {
        const origin = inner.locate(segment.at, segment.at)
        const via = origin?.via ?? segment.via
        segments.push(
          origin ? { ...segment, source: origin.span.source, at: origin.span.start, ...(via && { via }) } : segment,
        )
      }
    }
    return new OriginMap(segments)
  }
}
