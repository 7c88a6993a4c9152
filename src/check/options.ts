import type { WordNode } from '../ast/nodes.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Span } from '../source/span.ts'
import { availability, didYouMean, stageIn } from './availability.ts'
import type { OptionValue } from './checked.ts'
import type { CheckCode } from './codes.ts'
import { convert } from './convert.ts'
import { partSpan } from './part-span.ts'
import type { ResolvedOption, ResolvedPositional, Shape } from './resolve.ts'
import { shown } from './shown.ts'

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

/** How a word was classified: a plain word, an option known or not, or the `--` that ends options. */
type Token =
  | { readonly kind: 'word' | 'end' | 'unknown' | 'ambiguous' }
  | { readonly kind: 'option'; readonly option: ResolvedOption; readonly written: string; readonly value?: string }

const plain: Token = { kind: 'word' }

/**
 * Reads the words after a command name, a section name or the `@` of a group line as argparse of Python 3.11 does,
 * which the reference uses: shortened options, `--x v` and `--x=v`, `--`, negative numbers and words with blanks that begin with a dash,
 * options between positionals, and positionals that take as much as they can of each run of plain words.
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
  readonly #tokens: Token[]
  readonly #values: Record<string, OptionValue> = {}
  readonly #at: Record<string, Span> = {}
  /** Index of the word that gave a key its value. */
  readonly #from: Record<string, number> = {}
  readonly #seen = new Set<string>()
  readonly #extras: number[] = []
  #pending: readonly ResolvedPositional[]
  #ok = true
  /** Whether words too many may be pieces of a secret; found out when first asked. */
  #hide?: boolean

  constructor(shape: Shape, words: readonly WordNode[], context: ReadContext) {
    this.#shape = shape
    this.#words = words
    this.#context = context
    this.#pending = shape.positionals
    let ended = false
    this.#tokens = words.map((word) => {
      if (ended) return plain
      if (word.value === '--') {
        ended = true
        return { kind: 'end' }
      }
      return this.#classify(word)
    })
  }

  read(): Reading {
    const tokens = this.#tokens
    let at = 0
    while (at < tokens.length) {
      const kind = tokens[at]!.kind
      if (kind === 'word' || kind === 'end') {
        let end = at
        while (end < tokens.length && (tokens[end]!.kind === 'word' || tokens[end]!.kind === 'end')) end++
        const used = this.#takePositionals(at, end)
        for (let i = used; i < end; i++) this.#extras.push(i)
        at = end
      } else at = this.#takeOption(at)
    }
    this.#takePositionals(at, at)
    for (const positional of this.#pending) {
      if (positional.count !== '1') continue
      this.#problem(
        'check/missing-word',
        this.#context.name.span,
        `Unexpected end of ${this.#shape.name}, expected ${naming(positional)}`,
      )
    }
    this.#takeLeftovers()
    for (const option of this.#shape.options) {
      if (!option.required || this.#seen.has(option.flag)) continue
      const message = `Unexpected ${this.#shape.name} without "${option.flag}", expected ${option.flag}=… (${option.def.help})`
      this.#problem('check/missing-option', this.#context.name.span, message)
    }
    return {
      values: this.#values,
      at: this.#at,
      ok: this.#ok,
      spanOf: (key) => {
        const word = this.#words[this.#from[key] ?? -1]
        const token = this.#tokens[this.#from[key] ?? -1]
        if (!word) return this.#context.name.span
        if (token?.kind !== 'option') return this.#at[key] ?? word.span
        return partSpan(word, 0, token.written.length, this.#context.text)
      },
    }
  }

  #problem(code: CheckCode, span: Span, message: string, hint?: string, severity: 'error' | 'warning' = 'error'): void {
    if (severity === 'error') this.#ok = false
    this.#context.report({ code, severity, message, span, ...(hint && { hint }) })
  }

  #classify(word: WordNode): Token {
    const { value } = word
    const { byFlag } = this.#shape
    if (value.charCodeAt(0) !== 45 /* - */ || value.length === 1) return plain
    const exact = byFlag.get(value)
    if (exact) return this.#option(word, exact, value)
    const equals = value.indexOf('=')
    const written = equals < 0 ? value : value.slice(0, equals)
    const given = equals < 0 ? undefined : value.slice(equals + 1)
    const known = given === undefined ? undefined : byFlag.get(written)
    if (known) return this.#option(word, known, written, given)
    if (value.startsWith('--')) {
      const starts = [...byFlag.keys()].filter((flag) => flag.startsWith(written))
      if (starts.length === 1) return this.#option(word, byFlag.get(starts[0]!)!, written, given)
      if (starts.length > 1) {
        const message = `Unexpected ${shown(written)}, expected one of ${starts.join(', ')} in full`
        this.#problem('check/ambiguous-option', partSpan(word, 0, written.length, this.#context.text), message)
        return { kind: 'ambiguous' }
      }
    }
    if (/^-(?:\d+|\d*\.\d+)$/.test(value) || value.includes(' ')) return plain
    return { kind: 'unknown' }
  }

  #option(word: WordNode, option: ResolvedOption, written: string, value?: string): Token {
    if (option.status !== 'active') {
      const since = stageIn(option.def.lanes!, this.#shape.release, option.status)
      const message = `Unexpected "${option.flag}", deprecated since ${since}`
      const span = partSpan(word, 0, written.length, this.#context.text)
      this.#problem('check/deprecated-option', span, message, undefined, 'warning')
    }
    return { kind: 'option', option, written, ...(value !== undefined && { value }) }
  }

  /** Takes the option at `at` and its value; the index of the next token. */
  #takeOption(at: number): number {
    const token = this.#tokens[at]!
    const word = this.#words[at]!
    if (token.kind !== 'option') {
      if (token.kind === 'unknown') this.#extras.push(at)
      return at + 1
    }
    const { option, written, value } = token
    this.#seen.add(option.flag)
    const flagSpan = () => partSpan(word, 0, written.length, this.#context.text)
    if (option.type === 'flag') {
      if (value === undefined) this.#store(option, true, word.span, at)
      else {
        const message = `Unexpected value of "${option.flag}", expected the option alone`
        this.#problem(
          'check/unexpected-value',
          partSpan(word, written.length, word.value.length, this.#context.text),
          message,
        )
      }
      return at + 1
    }
    if (value !== undefined) {
      this.#convert(option, value, partSpan(word, written.length + 1, word.value.length, this.#context.text), at)
      return at + 1
    }
    if (this.#tokens[at + 1]?.kind === 'word') {
      const next = this.#words[at + 1]!
      this.#convert(option, next.value, next.span, at)
      return at + 2
    }
    if (option.optionalValue) this.#store(option, true, word.span, at)
    else
      this.#problem(
        'check/missing-value',
        flagSpan(),
        `Unexpected "${option.flag}" alone, expected ${option.flag}=… (${option.def.help})`,
      )
    return at + 1
  }

  #convert(option: ResolvedOption, text: string, span: Span, from: number): void {
    const result = convert(text, option)
    if ('value' in result) {
      this.#store(option, result.value, span, from)
      return
    }
    const what = option.def.secret ? `value of "${option.flag}"` : `${shown(text)} as ${option.flag}`
    const hint = option.def.secret ? undefined : didYouMean(text, result.choices ?? [])
    // An empty value has no width to underline.
    const where = span.start === span.end ? this.#words[from]!.span : span
    this.#problem('check/bad-value', where, `Unexpected ${what}, expected ${result.expected}`, hint)
  }

  #store(option: ResolvedOption, value: OptionValue, span: Span, from: number): void {
    const { group, into, repeat, key } = option
    if (into) {
      const target = this.#shape.byFlag.get(into)!
      const before = option.replaces ? [] : listOf(this.#values[target.key])
      this.#put(target.key, [...before, ...(option.value ?? [])], span, from)
      return
    }
    if (group) {
      for (const other of this.#shape.options) {
        if (other.group !== group) continue
        delete this.#values[other.key]
        delete this.#at[other.key]
      }
    }
    if (repeat === 'append') this.#put(key, [...listOf(this.#values[key]), value as string], span, from)
    else if (repeat === 'extend') this.#put(key, [...listOf(this.#values[key]), ...listOf(value)], span, from)
    else this.#put(key, value, span, from)
  }

  #put(key: string, value: OptionValue, span: Span, from: number): void {
    this.#from[key] = from
    this.#values[key] = value
    this.#at[key] = span
  }

  /**
   * Matches the run of plain words `[from, to)` to the positionals still open: as many of them as the run satisfies,
   * each taking as much as leaves enough for those after it. Returns the first index that was not taken.
   */
  #takePositionals(from: number, to: number): number {
    const run: number[] = []
    for (let i = from; i < to; i++) if (this.#tokens[i]!.kind === 'word') run.push(i)
    let needed = 0
    let matched = 0
    for (const { count } of this.#pending) {
      if (count === '1') needed++
      if (needed > run.length) break
      matched++
    }
    let taken = 0
    let mandatory = this.#pending.slice(0, matched).filter(({ count }) => count === '1').length
    for (const positional of this.#pending.slice(0, matched)) {
      if (positional.count === '1') mandatory--
      const free = run.length - taken - mandatory
      const count = positional.count === '*' ? free : Math.min(1, free)
      this.#fill(positional, run.slice(taken, taken + count))
      taken += count
    }
    // A `--` is dropped where a positional swallows it, which needs one that was matched in this run.
    if (matched > 0 && taken === run.length) {
      this.#pending = this.#pending.slice(matched)
      return to
    }
    this.#pending = this.#pending.slice(matched)
    return taken === 0 ? from : run[taken]!
  }

  #fill(positional: ResolvedPositional, indices: readonly number[]): void {
    const { name, count, max, join } = positional
    if (indices.length === 0) return
    const kept = max === undefined ? indices : indices.slice(0, max)
    for (const extra of indices.slice(kept.length)) this.#unexpectedWord(extra)
    const values: OptionValue[] = []
    for (const index of kept) {
      const word = this.#words[index]!
      const result = convert(word.value, positional)
      if ('value' in result) values.push(result.value)
      else {
        const message = `Unexpected ${positional.secret ? name : shown(word.value)}, expected ${result.expected}`
        this.#problem('check/bad-value', word.span, message, didYouMean(word.value, result.choices ?? []))
      }
    }
    if (values.length === 0) return
    const value = count !== '*' || max === 1 ? values[0]! : join ? values.join(' ') : (values as string[])
    const first = this.#words[kept[0]!]!.span
    this.#put(
      name,
      value,
      { source: first.source, start: first.start, end: this.#words[kept.at(-1)!]!.span.end },
      kept[0]!,
    )
  }

  #takeLeftovers(): void {
    const { policy, takes, dashes, unless, replaces } = this.#shape.leftovers
    if (policy === 'ignore' || (unless && this.#seen.has(unless))) return
    if (policy === 'warn') {
      for (const index of this.#extras) {
        const message = `Unexpected ${this.#quote(index)}, expected no words after ${this.#shape.name}`
        this.#problem('check/ignored-word', this.#words[index]!.span, message, 'the word is ignored', 'warning')
      }
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
    const open = takes.filter(({ name }) => this.#values[name] === undefined || (replaces && words.length > 0))
    if (open.length === 0) {
      for (const index of words) {
        const message = `Unexpected ${this.#quote(index)} after options, expected all words of ${this.#shape.name} together`
        this.#problem('check/ignored-word', this.#words[index]!.span, message, 'the word is ignored', 'warning')
      }
      return
    }
    let used = 0
    for (const positional of open) {
      const left = words.length - used
      if (left === 0 && positional.count === '1') {
        this.#problem(
          'check/missing-word',
          this.#context.name.span,
          `Unexpected end of ${this.#shape.name}, expected ${naming(positional)}`,
        )
        return
      }
      const count = positional.count === '*' ? left : Math.min(1, left)
      this.#fill(positional, words.slice(used, used + count))
      used += count
    }
    for (const index of words.slice(used)) this.#unexpectedWord(index)
  }

  /** The word for a message; a secret with blanks that was not quoted leaves words, so those are not shown. */
  #quote(index: number): string {
    if (this.#hide === undefined) {
      const { positionals, leftovers } = this.#shape
      this.#hide =
        [...positionals, ...(leftovers.takes ?? [])].some(({ secret }) => secret) ||
        this.#tokens.some((token) => token.kind === 'option' && token.option.def.secret)
    }
    return this.#hide ? 'word' : shown(this.#words[index]!.value)
  }

  /** Reports a word that nothing took: an unknown option, or one word too many. */
  #unexpectedWord(index: number): void {
    const word = this.#words[index]!
    const { name, release } = this.#shape
    if (this.#tokens[index]!.kind !== 'unknown') {
      // The word after an unknown option is most likely its value, and that option has been reported.
      if (this.#tokens[index - 1]?.kind === 'unknown') return
      this.#problem(
        'check/unexpected-word',
        word.span,
        `Unexpected ${this.#quote(index)}, expected ${this.#expectation()}`,
      )
      return
    }
    const equals = word.value.indexOf('=')
    const flag = equals < 0 ? word.value : word.value.slice(0, equals)
    const span = partSpan(word, 0, flag.length, this.#context.text)
    const elsewhere = this.#elsewhere(flag)
    if (elsewhere) {
      this.#problem('check/unknown-option', span, `Unexpected ${shown(flag)}, ${elsewhere}, not in ${release}`)
      return
    }
    const flags = [...this.#shape.byFlag.keys()]
    const expected = flags.length > 0 ? `an option of ${name} in ${release}` : `no options after ${name}`
    this.#problem(
      'check/unknown-option',
      span,
      `Unexpected ${shown(flag)}, expected ${expected}`,
      didYouMean(flag, flags),
    )
  }

  /** Where an option that this release lacks is known. */
  #elsewhere(flag: string): string | undefined {
    const def = this.#shape.all[flag as `--${string}`]
    const lanes = def && (def.lanes ?? this.#shape.lanes)
    return lanes && availability(lanes)
  }

  #expectation(): string {
    const { name, positionals, leftovers } = this.#shape
    const takes = [...positionals, ...(leftovers.takes ?? [])]
    if (takes.length === 0) return `no words after ${name}`
    return takes
      .map(({ name, count, max }) => (count === '*' && max !== 1 ? `any number of ${name}` : `only one ${name}`))
      .join(' and ')
  }
}

function naming(positional: ResolvedPositional): string {
  return `${positional.name} (${positional.help})`
}

function listOf(value: OptionValue | undefined): string[] {
  if (value === undefined) return []
  return Array.isArray(value) ? (value as string[]) : [String(value)]
}
