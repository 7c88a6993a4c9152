import { type CustomPatternMatcherFunc, createToken, Lexer, type TokenType } from 'chevrotain'
import { isLineEnd, skipLineEnd, skipLineSpace } from '../../src/source/python-text.ts'
import { ForwardScan } from './forward-scan.ts'
import { firstWordIsSpecial, type ScanMode, type SpecialLine } from './scanner.ts'
import { findWordEnd, isBlank, skipBlanks } from './words.ts'

const HASH = 0x23
const BYTE_ORDER_MARK = 0xfeff

/*
 * One token per word, one per run of lines that have no words: those of a section, or blank ones and comments. Words and bodies are matched by functions:
 * a pattern with a repeated group overflows the stack on a long word. The modes are used as goto, by `push_mode` alone,
 * since Chevrotain 11.2 throws on a pop and push at stack depth 1, which is where `within` starts.
 */

const noScan = new ForwardScan('')
let scan = noScan

/** To be called before the tokens of a text are made: they are searched for in the text that is given here. */
export function startScan(text: string): ForwardScan {
  scan = new ForwardScan(text)
  return scan
}

/** To be called behind the last token; what was searched would stay in memory. */
export function endScan(): void {
  scan = noScan
}

/** In a section the scanner goes by no name, so any stands for all. */
const inSection: ScanMode = '%packages'

/** The offset behind a token of one type that starts at `offset`; `offset` itself or less when none does. */
export type Find = (text: string, offset: number) => number

/** What finds the tokens of each type. */
const finders = new Map<TokenType, Find>()

function token(name: string, find: Find, pushMode?: Mode): TokenType {
  const pattern: CustomPatternMatcherFunc = (text, offset) => {
    const end = find(text, offset)
    return end > offset ? [text.slice(offset, end)] : null
  }
  const type = createToken({ name, pattern, line_breaks: true, ...(pushMode && { push_mode: pushMode }) })
  finders.set(type, find)
  return type
}

/** A token between others that the parser never sees. */
function skipped(name: string, find: Find): TokenType {
  const type = token(name, find)
  type.GROUP = Lexer.SKIPPED
  return type
}

export type Mode = 'commands' | 'args' | 'header' | 'body' | 'bodyArgs' | 'endArgs'

function isLowerLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a
}

/** True when a byte order mark, a blank line or a comment line is at `offset`. */
function startsOther(text: string, offset: number): boolean {
  if (offset === 0 && text.charCodeAt(0) === BYTE_ORDER_MARK) return true
  const at = skipLineSpace(text, offset)
  const unit = text.charCodeAt(at)
  return at === text.length || isLineEnd(unit) || unit === HASH
}

function wholeLine(text: string, offset: number): number {
  return skipLineEnd(text, scan.lineEnd(offset))
}

/** A special line's first word, when it stands at `offset` and is wanted. */
function specialWord(mode: ScanMode, wanted: (line: SpecialLine) => boolean) {
  return (_text: string, offset: number): number => {
    const line = scan.special(offset, mode)
    return line?.wordStart === offset && wanted(line) ? line.wordEnd : -1
  }
}

function starts(line: SpecialLine): boolean {
  return line.kind === 'section'
}

function includes(line: SpecialLine): boolean {
  return line.kind === 'include' || line.kind === 'ksappend'
}

function ends(line: SpecialLine): boolean {
  return line.kind === 'end'
}

export const Bom = token('Bom', (text, offset) => (offset === 0 && text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : -1))

/** A run of blank lines and of lines with a comment alone, line ends included. */
export const IdleLines = token('IdleLines', (text, offset) => {
  let end = offset
  for (;;) {
    const at = skipLineSpace(text, end)
    if (at >= text.length) return at
    const unit = text.charCodeAt(at)
    if (unit === HASH) end = wholeLine(text, at)
    else if (isLineEnd(unit)) end = skipLineEnd(text, at)
    else return end
  }
})

export const Blanks = skipped('Blanks', skipBlanks)

/** Blanks before a special word in a section, where the reference strips all of Python's whitespace. */
export const BlanksBeforeSpecial = skipped('BlanksBeforeSpecial', (_text, offset) => {
  const line = scan.special(offset, inSection)
  return line && line.lineStart <= offset ? line.wordStart : -1
})

export const SectionStart = token('SectionStart', specialWord('commands', starts), 'header')
export const Include = token('Include', specialWord('commands', includes), 'args')

/** The whole line of a `%end` that ends nothing. */
export const StrayEnd = token('StrayEnd', (_text, offset) => {
  const line = scan.special(offset, 'commands')
  return line?.wordStart === offset && line.kind === 'end' ? line.lineEnd : -1
})

/** The first word of a line that is not special. Asked first, as most lines begin with a plain letter. */
export const Name = token(
  'Name',
  (text, offset) => {
    const unit = text.charCodeAt(offset)
    if (isLowerLetter(unit)) return findWordEnd(text, offset)
    if (isBlank(unit) || startsOther(text, offset)) return -1
    return firstWordIsSpecial(text, offset) ? -1 : findWordEnd(text, offset)
  },
  'args',
)

/** The whole line of a `%name` that is neither known nor closed by a `%end`. */
export const UnknownSection = token('UnknownSection', (text, offset) =>
  firstWordIsSpecial(text, offset) ? wholeLine(text, offset) : -1,
)

export const Word = token('Word', (text, offset) => findWordEnd(text, offset))

/** A word after `%end` or `%include` in a section, where the reference knows no comments. */
export const SectionWord = token('SectionWord', (text, offset) => findWordEnd(text, offset, false))

export const Comment = token('Comment', (text, offset) =>
  text.charCodeAt(offset) === HASH ? scan.lineEnd(offset) : -1,
)

export const CommandNewline = token('CommandNewline', skipLineEnd, 'commands')
export const BodyNewline = token('BodyNewline', skipLineEnd, 'body')

export const SectionEnd = token('SectionEnd', specialWord(inSection, ends), 'endArgs')
export const BodyInclude = token('BodyInclude', specialWord(inSection, includes), 'bodyArgs')

/** A header that stands in a section and so ends it, as its `%end` is missing. */
export const NextSectionStart = token('NextSectionStart', specialWord(inSection, starts), 'header')

/** All the lines up to the next special one. */
export const Body = token('Body', (text, offset) => {
  const line = scan.special(offset, inSection)
  return line ? line.lineStart : text.length
})

/** The types that each mode knows; the first that is found counts. */
export const modes: Readonly<Record<Mode, TokenType[]>> = {
  commands: [Name, IdleLines, Blanks, SectionStart, Include, StrayEnd, UnknownSection, Bom],
  args: [Word, Blanks, CommandNewline, Comment],
  header: [Word, Blanks, BodyNewline, Comment],
  body: [Bom, Body, SectionEnd, BodyInclude, NextSectionStart, BlanksBeforeSpecial],
  bodyArgs: [SectionWord, Blanks, BodyNewline],
  endArgs: [SectionWord, Blanks, CommandNewline],
}

export const allTokens: TokenType[] = [...new Set(Object.values(modes).flat())]

/** A type of token as a mode knows it. */
export interface Kind {
  readonly type: TokenType
  readonly find: Find
  /** The kinds to try after it, where it leads into another mode. */
  readonly goto: readonly Kind[] | undefined
  readonly skipped: boolean
}

const kinds = Object.fromEntries(Object.keys(modes).map((mode) => [mode, []])) as unknown as Record<Mode, Kind[]>

for (const mode of Object.keys(modes) as Mode[]) {
  for (const type of modes[mode]) {
    const goto = type.PUSH_MODE && kinds[type.PUSH_MODE as Mode]
    kinds[mode].push({ type, find: finders.get(type)!, goto: goto || undefined, skipped: type.GROUP === Lexer.SKIPPED })
  }
}

/** The same as `modes`, for `TokenStream`. */
export function kindsOf(mode: Mode): readonly Kind[] {
  return kinds[mode]
}
