import { isLineEnd, isPythonSpace } from '../../src/source/python-text.ts'

const TAB = 0x09
const SPACE = 0x20
const DOUBLE = 0x22
const HASH = 0x23
const SINGLE = 0x27
const BACKSLASH = 0x5c

/** By ASCII unit: 1 for those that stand for themselves in a word, which is nearly all there are. */
const ordinary = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  isLineEnd(unit) || [TAB, SPACE, DOUBLE, HASH, SINGLE, BACKSLASH].includes(unit) ? 0 : 1,
)

/** A word of one line: offsets into the text it was cut from, and its value without quotes and escapes. */
export interface LineWord {
  readonly start: number
  readonly end: number
  readonly value: string
}

/** Why the reference's tokeniser gives up on a line. */
export interface WordProblem {
  readonly kind: 'unclosed-quote' | 'trailing-backslash'
  /** Offset of the opening quote, or of the backslash. */
  readonly at: number
}

export interface LineWords {
  readonly words: readonly LineWord[]
  /** Offset of the `#` that begins the comment; undefined when there is none. */
  readonly comment?: number
  /** At most one: the reference stops at the first. */
  readonly problem?: WordProblem
  /** Offset of the line end, or the length of the text. */
  readonly end: number
}

/** True for the blanks that separate words: space and tab. A line end separates too, NBSP and the like do not. */
export function isBlank(unit: number): boolean {
  return unit === SPACE || unit === TAB
}

export function skipBlanks(text: string, from: number): number {
  let at = from
  while (isBlank(text.charCodeAt(at))) at++
  return at
}

/**
 * Offset behind the word that starts at `start`: POSIX `shlex` of Python with `whitespace_split`, within one line.
 * A quote that is not closed takes the rest of the line.
 * @param comments whether an unquoted `#` ends the word (`shlex.split(comments=True)`)
 */
export function findWordEnd(text: string, start: number, comments = true): number {
  let at = start
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (ordinary[unit] === 1) continue
    if (unit === SPACE || isLineEnd(unit) || unit === TAB || (unit === HASH && comments)) return at
    if (unit === BACKSLASH) {
      if (at + 1 < text.length && !isLineEnd(text.charCodeAt(at + 1))) at++
    } else if (unit === DOUBLE || unit === SINGLE) {
      const close = findQuoteEnd(text, at, text.length)
      if (close < 0) return -close - 1
      at = close
    }
  }
  return at
}

/** Offset of the quote that closes the one at `open`; when there is none, `-(offset of the line end) - 1`. */
function findQuoteEnd(text: string, open: number, limit: number): number {
  const quote = text.charCodeAt(open)
  let at = open + 1
  for (; at < limit; at++) {
    const unit = text.charCodeAt(at)
    if (unit === quote) return at
    if (isLineEnd(unit)) break
    if (unit === BACKSLASH && quote === DOUBLE && at + 1 < limit && !isLineEnd(text.charCodeAt(at + 1))) at++
  }
  return -at - 1
}

const special = /["'\\]/

/** True when a raw word is its own value, without quotes and escapes. */
export function isVerbatim(raw: string): boolean {
  return !special.test(raw)
}

/**
 * The value of a raw word. A backslash as its last unit escapes the line end, so it stands for a newline;
 * an unclosed quote keeps what follows it.
 */
export function decodeWord(raw: string): string {
  if (isVerbatim(raw)) return raw
  // Not `+=`: a rope of millions of pieces keeps more memory than the text it stands for.
  const pieces: string[] = []
  let at = 0
  let plain = 0
  while (at < raw.length) {
    const unit = raw.charCodeAt(at)
    if (unit === BACKSLASH) {
      if (at > plain) pieces.push(raw.slice(plain, at))
      pieces.push(at + 1 < raw.length ? raw.charAt(at + 1) : '\n')
      at += 2
      plain = at
    } else if (unit === DOUBLE || unit === SINGLE) {
      const found = findQuoteEnd(raw, at, raw.length)
      const close = found < 0 ? raw.length : found
      const inner = raw.slice(at + 1, close)
      if (at > plain) pieces.push(raw.slice(plain, at))
      if (inner) pieces.push(unit === DOUBLE && inner.includes('\\') ? unescapeDouble(inner) : inner)
      at = close + 1
      plain = at
    } else {
      at++
    }
  }
  pieces.push(raw.slice(plain))
  return pieces.join('')
}

/** Within double quotes only `\"` and `\\` are escapes; any other backslash stays. */
function unescapeDouble(inner: string): string {
  return inner.replace(/\\(["\\])/g, '$1')
}

/** The first unit of the value of the word at `start`, without reading the rest of it; NaN for an empty value. */
export function firstUnitOfValue(text: string, start: number): number {
  let at = start
  for (;;) {
    const unit = text.charCodeAt(at)
    if (unit === BACKSLASH) return text.charCodeAt(at + 1)
    if (unit !== DOUBLE && unit !== SINGLE) return unit
    if (text.charCodeAt(at + 1) !== unit) return text.charCodeAt(at + 1)
    at += 2
  }
}

/** What is wrong with the raw word `text.slice(start, end)`; undefined when nothing is. */
export function wordProblem(text: string, start: number, end: number): WordProblem | undefined {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === BACKSLASH) {
      if (at + 1 >= text.length) return { kind: 'trailing-backslash', at }
      at++
    } else if (unit === DOUBLE || unit === SINGLE) {
      const close = findQuoteEnd(text, at, end)
      if (close < 0) return { kind: 'unclosed-quote', at }
      at = close
    }
  }
  return undefined
}

/**
 * The words of the line that starts at `start`, as Python's `shlex.split` cuts it.
 * @param comments false for lines inside sections, where the reference reads `#` as an ordinary character
 */
export function splitWords(text: string, start = 0, comments = true): LineWords {
  const words: LineWord[] = []
  let problem: WordProblem | undefined
  let at = start
  for (;;) {
    at = skipBlanks(text, at)
    if (at >= text.length || isLineEnd(text.charCodeAt(at))) return { words, end: at, ...(problem && { problem }) }
    if (comments && text.charCodeAt(at) === HASH) break
    const end = findWordEnd(text, at, comments)
    words.push({ start: at, end, value: decodeWord(text.slice(at, end)) })
    problem ??= wordProblem(text, at, end)
    at = end
  }
  let end = at
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++
  return { words, comment: at, end, ...(problem && { problem }) }
}

/** Offset behind the raw word at `start` as Python's `str.split` cuts it: up to any Python whitespace. */
export function findRawWordEnd(text: string, start: number): number {
  let at = start
  while (at < text.length && !isPythonSpace(text.charCodeAt(at))) at++
  return at
}
