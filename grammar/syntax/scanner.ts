import { isSectionName } from '../../src/ast/section-names.ts'
import { findLineEnd, isLineEnd, isPythonSpace, skipLineEnd } from '../../src/source/python-text.ts'
import {
  decodeWord,
  findRawWordEnd,
  findWordEnd,
  firstUnitOfValue,
  isBlank,
  isVerbatim,
  skipBlanks,
  wordProblem,
} from './words.ts'

const PERCENT = 0x25
const BYTE_ORDER_MARK = 0xfeff

/** No name is longer, and a longer word is not worth slicing. */
const longestName = 16

/** What a line stands in: the commands, or a section, by its name with the `%`. */
export type ScanMode = 'commands' | `%${string}`

/** A line that starts or ends a section, or names a text to put in its place. */
export interface SpecialLine {
  readonly kind: 'section' | 'end' | 'include' | 'ksappend'
  /** First character of the line, and the offset behind its line end. */
  readonly lineStart: number
  readonly lineEnd: number
  /** The first word as it stands in the text. */
  readonly wordStart: number
  readonly wordEnd: number
  /** That word decoded: `%packages`, `%include`. */
  readonly name: string
  /** For sections: known to some release. */
  readonly known: boolean
}

/** The words that mean a line is special, whatever the mode; other `%` words are unknown sections, or text. */
function kindOf(name: string): SpecialLine['kind'] | undefined {
  if (name === '%end') return 'end'
  if (name === '%include') return 'include'
  if (name === '%ksappend') return 'ksappend'
  return isSectionName(name) ? 'section' : undefined
}

/**
 * The next line at or after `from` (a line start) that changes the mode or includes; undefined when there is none.
 * Linear, also over all the calls that walk through one text.
 *
 * Among commands the first word counts as the tokeniser reads it (`"%packages"` starts a section); in a section it is
 * the raw text up to the first whitespace, and must be a known name exactly, and the first word to the tokeniser too
 * (`nextLost`). A `%name` that no release knows starts a
 * section only if the next line that is special by its first word is a `%end`; otherwise it is no special line.
 * The reference gives up on the whole file at such a name; here it is one error either way.
 * A byte order mark at offset 0 is in front of the first line.
 */
export function nextSpecial(text: string, from: number, mode: ScanMode): SpecialLine | undefined {
  const start = from === 0 && text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : from
  return mode === 'commands' ? nextAmongCommands(text, start) : nextInSection(text, start)
}

/** The mode after that line. */
export function modeAfter(line: SpecialLine, mode: ScanMode): ScanMode {
  if (line.kind === 'end') return 'commands'
  return line.kind === 'section' ? (line.name as ScanMode) : mode
}

/** Searching for the character and then looking back is much faster than visiting every line. */
function nextInSection(text: string, from: number): SpecialLine | undefined {
  for (let at = text.indexOf('%', from); at >= 0; at = text.indexOf('%', at + 1)) {
    const lineStart = lineStartBefore(text, at, from, isPythonSpace)
    const line = lineStart === undefined ? undefined : rawSpecial(text, lineStart, at)
    if (line) return line
  }
  return undefined
}

function nextAmongCommands(text: string, from: number): SpecialLine | undefined {
  // Start of the line that ends the search for a `%end`, for every unknown name before it.
  let decidedUpTo = -1
  let closes = false
  for (let at = nextCandidate(text, from); at >= 0; at = nextCandidate(text, at + 1)) {
    const lineStart = lineStartBefore(text, at, from, isBlank)
    const word = lineStart === undefined ? undefined : specialFirstWord(text, at)
    if (lineStart === undefined || !word) continue
    const kind = kindOf(word.name)
    if (kind) return special(text, kind, lineStart, at, word.end, word.name)
    if (at >= decidedUpTo) {
      const next = nextEither(text, skipLineEnd(text, findLineEnd(text, word.end)))
      decidedUpTo = next?.lineStart ?? text.length
      closes = next?.kind === 'end'
    }
    if (closes) return special(text, 'section', lineStart, at, word.end, word.name)
    at = word.end - 1
  }
  return undefined
}

const candidate = /["%'\\]/g

/** Offset of the next character that the first word of a special line can begin with; -1 when there is none. */
function nextCandidate(text: string, from: number): number {
  candidate.lastIndex = from
  return candidate.test(text) ? candidate.lastIndex - 1 : -1
}

/**
 * The next line that is special among commands or in a section, unknown names apart. What it finds for an unknown name
 * is never beyond the next line that `nextAmongCommands` returns, which keeps the whole walk linear.
 */
function nextEither(text: string, from: number): SpecialLine | undefined {
  for (let at = nextCandidate(text, from); at >= 0; at = nextCandidate(text, at + 1)) {
    const lineStart = lineStartBefore(text, at, from, isPythonSpace)
    if (lineStart === undefined) continue
    const raw = rawSpecial(text, lineStart, at)
    if (raw) return raw
    const word = specialFirstWord(text, at)
    if (word && kindOf(word.name)) return special(text, 'include', lineStart, at, word.end, word.name)
    if (word) at = word.end - 1
  }
  return undefined
}

/** Start of the line of `at` when only blanks stand between; undefined otherwise. `from` is a line start. */
function lineStartBefore(
  text: string,
  at: number,
  from: number,
  isBlankUnit: (unit: number) => boolean,
): number | undefined {
  let start = at
  while (start > from) {
    const unit = text.charCodeAt(start - 1)
    if (isLineEnd(unit)) return start
    if (!isBlankUnit(unit)) return undefined
    start--
  }
  return start
}

function rawSpecial(text: string, lineStart: number, at: number): SpecialLine | undefined {
  const end = findRawWordEnd(text, at)
  const name = end - at > longestName ? '' : text.slice(at, end)
  const kind = kindOf(name)
  return kind && !isLost(text, lineStart, at, end) ? special(text, kind, lineStart, at, end, name) : undefined
}

/**
 * A line of a section that is neither text nor special: the reference goes by Python's whitespace to see that it begins
 * with `%end`, `%include` or the name of a section, then cuts it by that of its tokeniser, and finds another word.
 */
export interface LostLine {
  /** First character of the line, and the offset behind its line end. */
  readonly lineStart: number
  readonly lineEnd: number
}

/** The first such line at or after `from` (a line start) that begins before `to`. */
export function nextLost(text: string, from: number, to: number): LostLine | undefined {
  for (let at = text.indexOf('%', from); at >= 0 && at < to; at = text.indexOf('%', at + 1)) {
    const lineStart = lineStartBefore(text, at, from, isPythonSpace)
    if (lineStart === undefined) continue
    const end = findRawWordEnd(text, at)
    const kind = end - at > longestName ? undefined : kindOf(text.slice(at, end))
    if (kind && kind !== 'ksappend' && isLost(text, lineStart, at, end))
      return { lineStart, lineEnd: skipLineEnd(text, findLineEnd(text, end)) }
  }
  return undefined
}

/** True when something that is no blank to the tokeniser touches the raw first word `[at, end)` of a line. */
function isLost(text: string, lineStart: number, at: number, end: number): boolean {
  if (skipBlanks(text, lineStart) !== at) return true
  return end < text.length && !isBlank(text.charCodeAt(end)) && !isLineEnd(text.charCodeAt(end))
}

/** The word at `start` when its value begins with `%` and it is whole: a quote that is not closed makes no section. */
function specialFirstWord(text: string, start: number): { readonly name: string; readonly end: number } | undefined {
  if (firstUnitOfValue(text, start) !== PERCENT) return undefined
  const end = findWordEnd(text, start)
  const raw = text.slice(start, end)
  if (isVerbatim(raw)) return { name: raw, end }
  return wordProblem(text, start, end) ? undefined : { name: decodeWord(raw), end }
}

/** True when the first word of a line of commands, at `start`, is `%something` to the tokeniser. */
export function firstWordIsSpecial(text: string, start: number): boolean {
  return specialFirstWord(text, start) !== undefined
}

function special(
  text: string,
  kind: SpecialLine['kind'],
  lineStart: number,
  wordStart: number,
  wordEnd: number,
  name: string,
): SpecialLine {
  return {
    kind,
    lineStart,
    lineEnd: skipLineEnd(text, findLineEnd(text, wordEnd)),
    wordStart,
    wordEnd,
    name,
    known: isSectionName(name),
  }
}
