import type { ScanMode, SpecialLine } from '../../grammar/syntax/scanner.ts'
import { findRawWordEnd, skipBlanks, splitWords } from '../../grammar/syntax/words.ts'
import { normalisePath } from '../scm/posix-path.ts'

/** What an include line names: its value, and the offsets of the word in the text. */
export interface IncludeOperand {
  readonly value: string
  readonly start: number
  readonly end: number
}

/**
 * The operand of an `%include` or `%ksappend` line; undefined when there is none that can be read.
 *
 * `%include` is tokenised: among commands a `#` begins a comment, in a section it is part of a word. What comes after the
 * operand is ignored, an unclosed quote there too (Deviation: the reference crashes on `%include x # it's` in a section).
 * `%ksappend` is read before any tokenising, so quotes and backslashes are ordinary there.
 */
export function includeOperand(text: string, line: SpecialLine, mode: ScanMode): IncludeOperand | undefined {
  if (line.kind === 'ksappend') {
    const start = skipBlanks(text, line.wordEnd)
    const end = findRawWordEnd(text, start)
    return start < end ? { value: text.slice(start, end), start, end } : undefined
  }
  const { words, problem } = splitWords(text, line.wordStart, mode === 'commands')
  const operand = words[1]
  if (!operand || operand.value === '' || (problem && problem.at < operand.end)) return undefined
  return operand
}

/**
 * True for a path that `%pre` makes on the installed machine: anything below `/tmp`. Nobody can read it beforehand,
 * and what lies there on this machine is something else.
 */
export function isMadeInPre(target: string): boolean {
  return /^\/+tmp\//.test(normalisePath(target))
}

/**
 * True for a path that only the running installer has: the medium is mounted below `/run/install` (earlier `/mnt/install`),
 * and `/usr/share/anaconda` is the installer's own.
 */
export function isInInstaller(target: string): boolean {
  return /^\/+(?:run\/install|mnt\/install|usr\/share\/anaconda)\//.test(normalisePath(target))
}
