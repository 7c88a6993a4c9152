import type { SourceId, Span } from './span.ts'

/** One `%include` that led to a text: where it stands, and the include that led to *that* file. */
export interface IncludeSite {
  /** The operand of the include line, in the real file that has it. */
  readonly span: Span
  /** The next outer include; undefined when `span` lies in the top-level file. */
  readonly parent?: IncludeSite
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

/** Sorted, gapless segments over a composed text, from 0 to its length. */
export class OriginMap {
  readonly segments: readonly OriginSegment[]

  constructor(segments: readonly OriginSegment[]) {
    this.segments = segments
  }

  /** The segment that holds an offset (at the end of the text: the last one); undefined when the map is empty. */
  at(offset: number): OriginSegment | undefined {
    let low = 0
    let high = this.segments.length - 1
    if (high < 0) return undefined
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.segments[middle]!.out <= offset) low = middle
      else high = middle - 1
    }
    return this.segments[low]
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
}
