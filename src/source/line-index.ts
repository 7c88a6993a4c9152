/** A 1-based line and column; columns count UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/**
 * Turns offsets into lines, for reports only: the stages speak offsets.
 * Lines end at LF, CRLF or a lone CR, which is what editors agree on.
 */
export class LineIndex {
  readonly text: string
  readonly #starts: number[] = [0]

  constructor(text: string) {
    this.text = text
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) this.#starts.push(i + 1)
    }
  }

  get lineCount(): number {
    return this.#starts.length
  }

  /** Position of an offset; offsets outside the text are clamped into it. */
  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length))
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= at) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: at - this.#starts[low]! + 1 }
  }

  /** Offset at which a 1-based line starts; clamped to the last line. */
  lineStart(line: number): number {
    return this.#starts[Math.max(0, Math.min(line - 1, this.#starts.length - 1))]!
  }

  /** Text of a 1-based line without its line end. */
  lineText(line: number): string {
    const end = line < this.#starts.length ? this.#starts[line]! : this.text.length
    return this.text.slice(this.lineStart(line), end).replace(/\r?\n$|\r$/, '')
  }
}
