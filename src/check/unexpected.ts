import type { Flag } from '../../grammar/types.ts'
import type { WordNode } from '../ast/nodes.ts'
import type { Span } from '../source/span.ts'
import { availability, didYouMean } from './availability.ts'
import type { CheckCode } from './codes.ts'
import { otherName } from './other-names.ts'
import { partSpan } from './part-span.ts'
import type { ResolvedPositional, Shape } from './resolve.ts'
import { shown } from './shown.ts'
import type { Token } from './tokens.ts'

/** What is wrong with one word. */
export interface WordProblem {
  readonly code: CheckCode
  readonly span: Span
  readonly message: string
  readonly hint?: string
}

/** Says what is wrong with words of a line that nothing took. */
export class Unexpected {
  readonly #shape: Shape
  readonly #words: readonly WordNode[]
  readonly #tokens: readonly Token[]
  readonly #text: string
  /** Whether such words may be pieces of a secret; found out when first asked. */
  #hide: boolean | undefined

  constructor(shape: Shape, words: readonly WordNode[], tokens: readonly Token[], text: string) {
    this.#shape = shape
    this.#words = words
    this.#tokens = tokens
    this.#text = text
  }

  /** The word at `index` for a message; a secret with blanks that was not quoted leaves words, so those are not shown. */
  quote(index: number): string {
    if (this.#hide === undefined) {
      const { positionals, leftovers } = this.#shape
      this.#hide =
        [...positionals, ...(leftovers.takes ?? [])].some(({ secret }) => secret) ||
        this.#tokens.some((token) => token.kind === 'option' && token.option.def.secret)
    }
    return this.#hide ? 'word' : shown(this.#words[index]!.value)
  }

  /** An unknown option, or one word too many; undefined for a word that another finding covers. */
  describe(index: number): WordProblem | undefined {
    if (this.#tokens[index]!.kind === 'unknown') return this.#unknownOption(this.#words[index]!)
    // The word after an unknown option is most likely its value, and that option has been reported.
    if (this.#tokens[index - 1]?.kind === 'unknown') return undefined
    return {
      code: 'check/unexpected-word',
      span: this.#words[index]!.span,
      message: `Unexpected ${this.quote(index)}, expected ${this.#expectation()}`,
    }
  }

  #unknownOption(word: WordNode): WordProblem {
    const { name, release, flags } = this.#shape
    const equals = word.value.indexOf('=')
    const flag = equals < 0 ? word.value : word.value.slice(0, equals)
    const where = { code: 'check/unknown-option', span: partSpan(word, 0, flag.length, this.#text) } as const
    const def = this.#shape.all[flag as Flag]
    const lanes = def && (def.lanes ?? this.#shape.lanes)
    if (lanes) {
      const message = `Unexpected ${shown(flag)}, ${availability(lanes, release)}`
      return { ...where, message, ...(def.instead && { hint: `use ${def.instead}` }) }
    }
    const expected = flags.length > 0 ? `an option of ${name} in ${release}` : `no options after ${name}`
    const same = otherName(flag, flags)
    const hint = same === undefined ? didYouMean(flag, flags) : `did you mean "${same}"?`
    return { ...where, message: `Unexpected ${shown(flag)}, expected ${expected}`, ...(hint && { hint }) }
  }

  #expectation(): string {
    const { name, positionals, leftovers } = this.#shape
    const takes = [...positionals, ...(leftovers.takes ?? [])]
    const several = ({ count, max }: ResolvedPositional) => count === '*' && max !== 1
    if (takes.length === 0) return `no words after ${name}`
    return takes.map((each) => `${several(each) ? 'any number of' : 'only one'} ${each.name}`).join(' and ')
  }
}
