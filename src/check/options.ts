import type { Flag } from '../../grammar/types.ts'
import type { WordNode } from '../ast/nodes.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Span } from '../source/span.ts'
import { didYouMean, stageIn } from './availability.ts'
import type { OptionValue } from './checked.ts'
import type { CheckCode } from './codes.ts'
import { convert } from './convert.ts'
import { partSpan } from './part-span.ts'
import type { ResolvedOption, ResolvedPositional, Shape } from './resolve.ts'
import { shown } from './shown.ts'
import { type Token, tokensOf } from './tokens.ts'
import { Unexpected } from './unexpected.ts'
import { ValueStore } from './value-store.ts'

/** What `readOptions` works with besides the shape and the words. */
export interface ReadContext {
  /** The text that the spans of the words point into. */
  readonly text: string
  /** Where something missing is reported: the name that the words follow. */
  readonly name: WordNode
  readonly report: (problem: Diagnostic & { readonly code: CheckCode }) => void
}

/** The words after a name, read. */
export interface Reading {
  /** Values given, by key, without defaults. */
  readonly values: Record<string, OptionValue>
  /** The word (or its part behind `=`) each value came from; of several, the last one. */
  readonly at: Record<string, Span>
  /** False when an error was reported. */
  readonly ok: boolean
  /** The words that a finding about a key underlines: the flag of an option, the words of a positional. */
  readonly spanOf: (key: string) => Span
}

/**
 * Reads the words after a command name, a section name or the `@` of a group line as argparse of Python 3.11 does, which
 * the reference uses: shortened options, `--x v` and `--x=v`, `--`, negative numbers, words with blanks that begin with a
 * dash, options between positionals, and positionals that take as much as they can of each run of plain words.
 * All problems are reported, not only the first. Never throws.
 *
 * `shape` comes from `resolveShape(def, release)`; `words` are the words without the name.
 */
export function readOptions(shape: Shape, words: readonly WordNode[], context: ReadContext): Reading {
  return new OptionReader(shape, words, context).read()
}

class OptionReader {
  readonly #shape: Shape
  readonly #words: readonly WordNode[]
  readonly #context: ReadContext
  readonly #tokens: readonly Token[]
  readonly #store: ValueStore
  /** Made when the first word has to be explained. */
  #unexpected: Unexpected | undefined
  readonly #seen: Flag[] = []
  /** Indices of words that neither an option nor a positional took. */
  readonly #extras: number[] = []
  /** Positionals that have not been matched yet. */
  #pending: readonly ResolvedPositional[]
  #ok = true

  constructor(shape: Shape, words: readonly WordNode[], context: ReadContext) {
    this.#shape = shape
    this.#words = words
    this.#context = context
    this.#tokens = tokensOf(words, shape)
    this.#store = new ValueStore(shape)
    this.#pending = shape.positionals
  }

  read(): Reading {
    const isPlain = (at: number) => this.#tokens[at]?.kind === 'word' || this.#tokens[at]?.kind === 'end'
    let at = 0
    while (at < this.#tokens.length) {
      if (!isPlain(at)) {
        at = this.#takeOption(at)
        continue
      }
      let end = at
      while (isPlain(end)) end++
      for (let i = this.#takePositionals(at, end); i < end; i++) this.#extras.push(i)
      at = end
    }
    this.#takePositionals(at, at)
    for (const positional of this.#pending) if (positional.count === '1') this.#missingWord(positional)
    if (this.#extras.length > 0 || this.#shape.leftovers.takes) this.#takeLeftovers()
    for (const option of this.#shape.required) if (!this.#seen.includes(option.flag)) this.#missingOption(option)
    const { values, at: places, from } = this.#store
    const spanOf = (key: string): Span => {
      const index = from[key]
      if (index === undefined) return this.#context.name.span
      const token = this.#tokens[index]!
      if (token.kind === 'option') return this.#flagSpan(index, token.written)
      return places[key] ?? this.#words[index]!.span
    }
    return { values, at: places, ok: this.#ok, spanOf }
  }

  #problem(code: CheckCode, span: Span, message: string, hint?: string, severity: 'error' | 'warning' = 'error'): void {
    if (severity === 'error') this.#ok = false
    this.#context.report({ code, severity, message, span, ...(hint && { hint }) })
  }

  #missingWord({ name, help }: ResolvedPositional): void {
    const message = `Unexpected end of ${this.#shape.name}, expected ${name} (${help})`
    this.#problem('check/missing-word', this.#context.name.span, message)
  }

  #missingOption({ flag, def }: ResolvedOption): void {
    const message = `Unexpected ${this.#shape.name} without "${flag}", expected ${flag}=… (${def.help})`
    this.#problem('check/missing-option', this.#context.name.span, message)
  }

  #explain(): Unexpected {
    this.#unexpected ??= new Unexpected(this.#shape, this.#words, this.#tokens, this.#context.text)
    return this.#unexpected
  }

  #unexpectedWord(index: number): void {
    const problem = this.#explain().describe(index)
    if (problem) this.#problem(problem.code, problem.span, problem.message, problem.hint)
    else this.#ok = false
  }

  #flagSpan(index: number, written: string): Span {
    return partSpan(this.#words[index]!, 0, written.length, this.#context.text)
  }

  /** Takes what begins with a dash at `at`, and the value after it; the index of the next token. */
  #takeOption(at: number): number {
    const token = this.#tokens[at]!
    if (token.kind === 'ambiguous') {
      const message = `Unexpected ${shown(token.written)}, expected one of ${token.flags.join(', ')} in full`
      this.#problem('check/ambiguous-option', this.#flagSpan(at, token.written), message)
    }
    if (token.kind === 'unknown') this.#extras.push(at)
    if (token.kind !== 'option') return at + 1
    const { option, written, value } = token
    this.#seen.push(option.flag)
    if (option.status !== 'active') {
      const since = stageIn(option.def.lanes!, this.#shape.release, option.status)
      const message = `Unexpected "${option.flag}", deprecated since ${since}`
      const hint = option.def.instead && `use ${option.def.instead}`
      this.#problem('check/deprecated-option', this.#flagSpan(at, written), message, hint, 'warning')
    }
    const word = this.#words[at]!
    if (option.type === 'flag' && value !== undefined) {
      const span = partSpan(word, written.length, word.value.length, this.#context.text)
      this.#problem('check/unexpected-value', span, `Unexpected value of "${option.flag}", expected the option alone`)
    } else if (option.type === 'flag') this.#store.option(option, true, word.span, at)
    else if (value !== undefined) {
      this.#convert(option, value, partSpan(word, written.length + 1, word.value.length, this.#context.text), at)
    } else if (this.#tokens[at + 1]?.kind === 'word') {
      const next = this.#words[at + 1]!
      this.#convert(option, next.value, next.span, at)
      return at + 2
    } else if (option.optionalValue) this.#store.option(option, true, word.span, at)
    else {
      const message = `Unexpected "${written}" alone, expected ${option.flag}=… (${option.def.help})`
      this.#problem('check/missing-value', this.#flagSpan(at, written), message)
    }
    return at + 1
  }

  #convert(option: ResolvedOption, text: string, span: Span, from: number): void {
    const result = convert(text, option)
    if ('value' in result) {
      this.#store.option(option, result.value, span, from)
      return
    }
    const { secret } = option.def
    const what = secret ? `value of "${option.flag}"` : `${shown(text)} as ${option.flag}`
    const hint = secret ? undefined : didYouMean(text, result.choices ?? [])
    // An empty value has no width to underline.
    const where = span.start === span.end ? this.#words[from]!.span : span
    this.#problem('check/bad-value', where, `Unexpected ${what}, expected ${result.expected}`, hint)
  }

  /**
   * Matches the run of plain words `[from, to)` to the positionals still open: as many of them as the run satisfies,
   * each taking as much as leaves enough for those after it. Returns the first index that was not taken; a `--` goes
   * with the positional beside it.
   */
  #takePositionals(from: number, to: number): number {
    if (this.#pending.length === 0) return from
    const run: number[] = []
    for (let i = from; i < to; i++) if (this.#tokens[i]!.kind === 'word') run.push(i)
    let mandatory = 0
    let matched = 0
    for (const { count } of this.#pending) {
      if (count === '1' && ++mandatory > run.length) break
      matched++
    }
    mandatory = Math.min(mandatory, run.length)
    let taken = 0
    for (const positional of this.#pending.slice(0, matched)) {
      if (positional.count === '1') mandatory--
      const free = run.length - taken - mandatory
      const count = positional.count === '*' ? free : Math.min(1, free)
      this.#fill(positional, run.slice(taken, taken + count))
      taken += count
    }
    this.#pending = this.#pending.slice(matched)
    if (matched === 0) return from
    return taken === run.length ? to : run[taken]!
  }

  /** Gives a positional its words, those with the indices. */
  #fill(positional: ResolvedPositional, indices: readonly number[]): void {
    const { name, count, max, join } = positional
    const kept = max === undefined ? indices : indices.slice(0, max)
    for (const extra of indices.slice(kept.length)) this.#unexpectedWord(extra)
    const values: OptionValue[] = []
    for (const index of kept) {
      const { value, span } = this.#words[index]!
      const result = convert(value, positional)
      if ('value' in result) values.push(result.value)
      else {
        const message = `Unexpected ${positional.secret ? name : shown(value)}, expected ${result.expected}`
        this.#problem('check/bad-value', span, message, didYouMean(value, result.choices ?? []))
      }
    }
    if (values.length === 0) return
    const first = this.#words[kept[0]!]!.span
    const span = { source: first.source, start: first.start, end: this.#words[kept.at(-1)!]!.span.end }
    const one = count !== '*' || max === 1
    this.#store.word(name, one ? values[0]! : join ? values.join(' ') : (values as string[]), span, kept[0]!)
  }

  /** Settles the words that are left over, as the policy says. */
  #takeLeftovers(): void {
    const { policy, takes, dashes, unless, replaces } = this.#shape.leftovers
    if (policy === 'ignore' || (unless && this.#seen.includes(unless))) return
    if (policy === 'warn') {
      this.#ignore(this.#extras, `expected no words after ${this.#shape.name}`)
      return
    }
    if (policy === 'reject' || !takes) {
      for (const index of this.#extras) this.#unexpectedWord(index)
      return
    }
    const words: number[] = []
    for (const index of this.#extras) {
      if (dashes !== 'words' && this.#words[index]!.value.startsWith('-')) this.#unexpectedWord(index)
      else words.push(index)
    }
    const open = takes.filter(({ name }) => this.#store.values[name] === undefined || (replaces && words.length > 0))
    if (open.length === 0) {
      this.#ignore(words, `expected all words of ${this.#shape.name} together`)
      return
    }
    let used = 0
    for (const positional of open) {
      const left = words.length - used
      if (left === 0 && positional.count === '1') {
        this.#missingWord(positional)
        return
      }
      const count = positional.count === '*' ? left : Math.min(1, left)
      this.#fill(positional, words.slice(used, used + count))
      used += count
    }
    for (const index of words.slice(used)) this.#unexpectedWord(index)
  }

  #ignore(indices: readonly number[], expected: string): void {
    for (const index of indices) {
      const message = `Unexpected ${this.#explain().quote(index)}, ${expected}`
      this.#problem('check/ignored-word', this.#words[index]!.span, message, 'the word is ignored', 'warning')
    }
  }
}
