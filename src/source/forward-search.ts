import { findLineEnd, isPlain } from './python-text.ts'

/** Searches a text for characters from left to right: nothing may be asked for an offset before the last one that was asked for. */
export class ForwardSearch {
  /** What `isPlain` says of the text. */
  readonly plain: boolean
  readonly #text: string
  /** The next offsets of the only line ends of a plain text. */
  #lineFeed = -1
  #return = -1
  #hash = -1

  /** @param plain what `isPlain` says of the text, where that is known */
  constructor(text: string, plain: boolean = isPlain(text)) {
    this.#text = text
    this.plain = plain
  }

  /** Offset of the line end at or after `from`, or the length of the text: `findLineEnd` in half the time for a plain text. */
  lineEnd(from: number): number {
    if (!this.plain) return findLineEnd(this.#text, from)
    if (this.#lineFeed < from) this.#lineFeed = this.#find('\n', from)
    if (this.#return < from) this.#return = this.#find('\r', from)
    return Math.min(this.#lineFeed, this.#return)
  }

  /** Offset of the `#` at or after `from`, or the length of the text. */
  hash(from: number): number {
    if (this.#hash < from) this.#hash = this.#find('#', from)
    return this.#hash
  }

  #find(character: string, from: number): number {
    const at = this.#text.indexOf(character, from)
    return at < 0 ? this.#text.length : at
  }
}
