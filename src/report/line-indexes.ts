import { LineIndex, type Position } from '../source/line-index.ts'
import type { Sources } from '../source/source-file.ts'
import type { Span } from '../source/span.ts'

/** Where a span is, as people say it. */
export interface Place {
  readonly path: string
  readonly start: Position
  readonly end: Position
}

/** The line index of each source, made once and only when something points into it. */
export class LineIndexes {
  readonly #sources: Sources
  readonly #indexes = new Map<string, LineIndex>()

  constructor(sources: Sources) {
    this.#sources = sources
  }

  /** Undefined when no text of that name is there: then only its name can be told. */
  of(span: Span): LineIndex | undefined {
    const known = this.#indexes.get(span.source)
    if (known) return known
    const file = this.#sources.get(span.source)
    if (!file) return undefined
    const index = new LineIndex(file.text)
    this.#indexes.set(span.source, index)
    return index
  }

  /** Path and positions; a source that is not there is named by its id, at its first column. */
  place(span: Span): Place {
    const index = this.of(span)
    const path = this.#sources.get(span.source)?.path ?? span.source
    const none = { line: 1, column: 1 }
    return { path, start: index?.position(span.start) ?? none, end: index?.position(span.end) ?? none }
  }
}
