import { LineIndex } from '../source/line-index.ts'
import type { OriginsInclude, OriginsJson, OriginsSegment } from './origins-json.ts'

/** Where a place of a flattened text came from. */
export interface FoundOrigin {
  /** A path of `OriginsJson.files`. */
  readonly path: string
  /** 1-based. */
  readonly line: number
  /** 1-based, in UTF-16 units; undefined where it cannot be told without the file itself. */
  readonly column?: number
  /** False: put in by flattening (a marker, a last newline); the place is what it was put in for. */
  readonly exact: boolean
  /** The include lines that led to the file, nearest first. */
  readonly via: readonly { readonly path: string; readonly line: number }[]
}

/** Looks up places of one flattened text. */
export class OriginFinder {
  readonly #text: LineIndex
  readonly #segments: readonly OriginsSegment[]

  /**
   * @param text the flattened text
   * @throws {RangeError} the origins are of another text
   */
  constructor(text: string, { text: { length }, segments }: OriginsJson) {
    if (text.length !== length || (segments.at(-1)?.out[1] ?? 0) !== length) {
      throw new RangeError(
        `Unexpected text of ${text.length} characters, expected ${length}: these are the origins of another`,
      )
    }
    this.#text = new LineIndex(text)
    this.#segments = segments
  }

  /** How many lines the text has; the empty one behind the last line end is none. */
  get lineCount(): number {
    const { text, lineCount } = this.#text
    return text === '' || /[\r\n]$/.test(text) ? lineCount - 1 : lineCount
  }

  /** Length of a 1-based line without its line end. */
  lineLength(line: number): number {
    return this.#text.lineText(line).length
  }

  /**
   * @param line 1-based
   * @param column 1-based, in UTF-16 units; beyond the line: its last unit
   */
  find(line: number, column = 1): FoundOrigin {
    const lineStart = this.#text.lineStart(line)
    const offset = lineStart + Math.min(column - 1, Math.max(0, this.lineLength(line) - 1))
    const segment = this.#segmentAt(offset)
    const via = segment.via.map(({ source, line }: OriginsInclude) => ({ path: source, line }))
    const { source: path, exact } = segment
    if (!exact) return { path, line: segment.line, exact, via }
    const passed = line - this.#text.position(segment.out[0]).line
    return {
      path,
      line: segment.line + passed,
      ...((passed > 0 || segment.out[0] === lineStart) && { column: offset - lineStart + 1 }),
      exact,
      via,
    }
  }

  #segmentAt(offset: number): OriginsSegment {
    let low = 0
    let high = this.#segments.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#segments[middle]!.out[0] <= offset) low = middle
      else high = middle - 1
    }
    return this.#segments[low]!
  }
}
