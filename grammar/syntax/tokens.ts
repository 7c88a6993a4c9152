import { type CustomPatternMatcherFunc, createToken, Lexer, type TokenType } from 'chevrotain'
import { findLineEnd, isLineEnd, skipLineEnd, skipLineSpace } from '../../src/source/python-text.ts'
import { firstWordIsSpecial, nextSpecial, type ScanMode, type SpecialLine } from './scanner.ts'
import { findWordEnd, isBlank, skipBlanks } from './words.ts'

const HASH = 0x23
const BYTE_ORDER_MARK = 0xfeff

/*
 * One token per word, one per line of %packages, one per run of script lines. Words and bodies are matched by functions:
 * a pattern with a repeated group overflows the stack on a long word. The modes are used as goto, by `push_mode` alone,
 * since Chevrotain 11.2 throws on a pop and push at stack depth 1, which is where `within` starts.
 */

/** Where the scanner looked last: lexing goes forward only, so one answer serves until it is passed. */
interface ScanMemo {
  mode: ScanMode
  special: SpecialLine | undefined
  /** False until something was asked. */
  asked: boolean
}

const memo: ScanMemo = { mode: 'commands', special: undefined, asked: false }

/** Forgets the text that was lexed last; to be called before and after every `tokenize`. */
export function forgetScan(): void {
  memo.asked = false
  memo.special = undefined
}

function specialFrom(text: string, offset: number, mode: ScanMode): SpecialLine | undefined {
  if (!memo.asked || memo.mode !== mode || (memo.special && memo.special.wordStart < offset)) {
    memo.special = nextSpecial(text, offset, mode)
    memo.mode = mode
    memo.asked = true
  }
  return memo.special
}

/** In a section the scanner goes by no name, so any stands for all. */
const inSection: ScanMode = '%packages'

function match(find: (text: string, offset: number) => number): CustomPatternMatcherFunc {
  return (text, offset) => {
    const end = find(text, offset)
    return end > offset ? [text.slice(offset, end)] : null
  }
}

function token(name: string, find: (text: string, offset: number) => number, pushMode?: Mode): TokenType {
  return createToken({
    name,
    pattern: match(find),
    line_breaks: true,
    ...(pushMode && { push_mode: pushMode }),
  })
}

type Mode =
  | 'commands'
  | 'args'
  | 'scriptHeader'
  | 'packagesHeader'
  | 'script'
  | 'packages'
  | 'scriptInclude'
  | 'packagesInclude'
  | 'endArgs'

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
  return skipLineEnd(text, findLineEnd(text, offset))
}

/** A special line's first word, when it stands at `offset` and is wanted. */
function specialWord(mode: ScanMode, wanted: (line: SpecialLine) => boolean) {
  return (text: string, offset: number): number => {
    const line = specialFrom(text, offset, mode)
    return line?.wordStart === offset && wanted(line) ? line.wordEnd : -1
  }
}

function startsPackages(line: SpecialLine): boolean {
  return line.kind === 'section' && line.name === '%packages'
}

function startsScript(line: SpecialLine): boolean {
  return line.kind === 'section' && line.name !== '%packages'
}

function includes(line: SpecialLine): boolean {
  return line.kind === 'include' || line.kind === 'ksappend'
}

function ends(line: SpecialLine): boolean {
  return line.kind === 'end'
}

export const Bom = token('Bom', (text, offset) => (offset === 0 && text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : -1))

/** A run of blank lines, line ends included. */
export const Blank = token('Blank', (text, offset) => {
  let end = -1
  for (let at = offset; ; ) {
    at = skipLineSpace(text, at)
    if (at >= text.length) return at
    if (!isLineEnd(text.charCodeAt(at))) return end
    at = skipLineEnd(text, at)
    end = at
  }
})

/** A line of nothing but a comment, line end included. */
export const CommentLine = token('CommentLine', (text, offset) =>
  text.charCodeAt(skipLineSpace(text, offset)) === HASH ? wholeLine(text, offset) : -1,
)

export const Blanks = createToken({
  name: 'Blanks',
  pattern: match(skipBlanks),
  line_breaks: false,
  group: Lexer.SKIPPED,
})

/** Blanks before a special word in a section, where the reference strips all of Python's whitespace. */
export const BlanksBeforeSpecial = createToken({
  name: 'BlanksBeforeSpecial',
  pattern: match((text, offset) => {
    const line = specialFrom(text, offset, inSection)
    return line && line.lineStart <= offset ? line.wordStart : -1
  }),
  line_breaks: false,
  group: Lexer.SKIPPED,
})

export const ScriptStart = token('ScriptStart', specialWord('commands', startsScript), 'scriptHeader')
export const PackagesStart = token('PackagesStart', specialWord('commands', startsPackages), 'packagesHeader')
export const Include = token('Include', specialWord('commands', includes), 'args')

/** The whole line of a `%end` that ends nothing. */
export const StrayEnd = token('StrayEnd', (text, offset) => {
  const line = specialFrom(text, offset, 'commands')
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
  text.charCodeAt(offset) === HASH ? findLineEnd(text, offset) : -1,
)

export const CommandNewline = token('CommandNewline', skipLineEnd, 'commands')
export const ScriptNewline = token('ScriptNewline', skipLineEnd, 'script')
export const PackagesNewline = token('PackagesNewline', skipLineEnd, 'packages')

export const SectionEnd = token('SectionEnd', specialWord(inSection, ends), 'endArgs')
export const ScriptInclude = token('ScriptInclude', specialWord(inSection, includes), 'scriptInclude')
export const PackagesInclude = token('PackagesInclude', specialWord(inSection, includes), 'packagesInclude')

/** Headers that stand in a section and so end it, as its `%end` is missing. */
export const NextScriptStart = token('NextScriptStart', specialWord(inSection, startsScript), 'scriptHeader')
export const NextPackagesStart = token('NextPackagesStart', specialWord(inSection, startsPackages), 'packagesHeader')

/** All the lines up to the next special one. */
export const Body = token('Body', (text, offset) => {
  const line = specialFrom(text, offset, inSection)
  return line ? line.lineStart : text.length
})

/** A line of %packages that is neither blank nor a comment nor special. Asked first, as nearly all lines are. */
export const PackageLine = token('PackageLine', (text, offset) => {
  if (!isLowerLetter(text.charCodeAt(offset)) && startsOther(text, offset)) return -1
  const line = specialFrom(text, offset, inSection)
  return line && line.lineStart <= offset ? -1 : wholeLine(text, offset)
})

const modes: Record<Mode, TokenType[]> = {
  commands: [Name, Blank, CommentLine, Blanks, ScriptStart, PackagesStart, Include, StrayEnd, UnknownSection, Bom],
  args: [Word, Blanks, CommandNewline, Comment],
  scriptHeader: [Word, Blanks, ScriptNewline, Comment],
  packagesHeader: [Word, Blanks, PackagesNewline, Comment],
  script: [Bom, Body, SectionEnd, ScriptInclude, NextScriptStart, NextPackagesStart, BlanksBeforeSpecial],
  packages: [
    PackageLine,
    Bom,
    Blank,
    CommentLine,
    SectionEnd,
    PackagesInclude,
    NextScriptStart,
    NextPackagesStart,
    BlanksBeforeSpecial,
  ],
  scriptInclude: [SectionWord, Blanks, ScriptNewline],
  packagesInclude: [SectionWord, Blanks, PackagesNewline],
  endArgs: [SectionWord, Blanks, CommandNewline],
}

export const allTokens: TokenType[] = [...new Set(Object.values(modes).flat())]

/** The mode a text starts in, by the section it is the inside of. */
export function startMode(within: string | undefined): Mode {
  if (!within) return 'commands'
  return within === '%packages' ? 'packages' : 'script'
}

/** @param validate Chevrotain's own checks of the definition: for tests, they cost start-up time */
export function createLexer(validate = false): Lexer {
  return new Lexer(
    { modes, defaultMode: 'commands' },
    { positionTracking: 'onlyOffset', skipValidations: !validate, ensureOptimizations: false },
  )
}
