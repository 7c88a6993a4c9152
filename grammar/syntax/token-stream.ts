import { EOF, type IToken, type TokenType } from 'chevrotain'
import { endScan, type Kind, kindsOf, type Mode, startScan } from './tokens.ts'

/** A token at `[startOffset, end)`. Its text is cut out only where it is read: nobody reads that of a whole line. */
export interface Token extends IToken {
  readonly image: ''
  readonly end: number
}

function tokenOf(tokenType: TokenType, startOffset: number, end: number): Token {
  return { image: '', startOffset, end, tokenTypeIdx: tokenType.tokenTypeIdx!, tokenType }
}

/** Offsets are whole numbers here too: one NaN, and V8 would keep every offset of every tree as a boxed double. */
const endOfText = tokenOf(EOF, -1, -1)

/**
 * The tokens of a text one by one, as Chevrotain's lexer would make them all at once (`test/grammar-syntax/parser.test.ts`
 * holds one to the other). Made when the parser asks, each is forgotten before the next: all tokens of a large text take
 * several times the memory of its tree, and collecting them more time than lexing. Chevrotain's lexer also takes 10 ms to construct.
 */
export class TokenStream {
  /** What `isPlain` says of the text. */
  readonly plain: boolean
  readonly #text: string
  #kinds: readonly Kind[]
  /** Offset behind the last token. */
  #at = 0

  constructor(text: string, mode: Mode) {
    this.#text = text
    this.#kinds = kindsOf(mode)
    this.plain = startScan(text).plain
  }

  /** The next token; from the end on, the one that stands for the end. */
  next(): Token {
    const text = this.#text
    while (this.#at < text.length) {
      const start = this.#at
      const kind = this.#take()
      if (!kind.skipped) return tokenOf(kind.type, start, this.#at)
    }
    endScan()
    return endOfText
  }

  /** Goes behind the token at hand, and says of which kind it is. */
  #take(): Kind {
    for (const kind of this.#kinds) {
      const end = kind.find(this.#text, this.#at)
      if (end <= this.#at) continue
      this.#at = end
      if (kind.goto) this.#kinds = kind.goto
      return kind
    }
    throw new Error(`No token at offset ${this.#at}`)
  }
}
