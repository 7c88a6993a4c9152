import { ForwardSearch } from '../../src/source/forward-search.ts'
import { nextSpecial, type ScanMode, type SpecialLine } from './scanner.ts'

/**
 * What lexing asks of a text again and again. It goes forward only, so one answer serves until it is passed;
 * nothing may be asked for an offset before the last one.
 */
export class ForwardScan extends ForwardSearch {
  readonly #text: string
  #mode: ScanMode | undefined
  #special: SpecialLine | undefined

  constructor(text: string) {
    super(text)
    this.#text = text
  }

  /** As `nextSpecial` for the text. */
  special(from: number, mode: ScanMode): SpecialLine | undefined {
    if (this.#mode !== mode || (this.#special && this.#special.wordStart < from)) {
      this.#special = nextSpecial(this.#text, from, mode)
      this.#mode = mode
    }
    return this.#special
  }
}
