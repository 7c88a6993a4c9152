import type { KickstartFile, Statement } from '../ast/nodes.ts'
import type { TextEdit } from '../diagnostics/diagnostic.ts'
import type { Span } from '../source/span.ts'

/** Puts whole lines where one or several lines stand, which all end as the last of these ends. */
export function replaceLines(file: KickstartFile, at: Span, lines: readonly string[]): TextEdit {
  const before = file.source.text.slice(at.start, at.end)
  const own = lineEnd(before)
  return { span: at, text: lines.join(own || firstLineEnd(before) || fileLineEnd(file)) + own }
}

/** Puts whole lines behind a line, or at an offset where a line starts. */
export function insertLines(file: KickstartFile, offset: number, lines: readonly string[]): TextEdit {
  const { text, id } = file.source
  const before = text.slice(0, offset)
  const newline = lineEnd(before) || fileLineEnd(file)
  const block = lines.join(newline)
  const open = before !== '' && lineEnd(before) === ''
  return { span: { source: id, start: offset, end: offset }, text: open ? newline + block : block + newline }
}

/**
 * Where new install commands go when no line gives way to them: behind the last of the lines that are named, else
 * behind the last command before the first section, else before that section, else at the end.
 */
export function commandPlace(file: KickstartFile, behind: readonly Statement[]): number {
  const named = behind.at(-1)
  if (named) return named.span.end
  const { statements } = file
  const found = statements.findIndex(({ type }) => type === 'section')
  const sectionAt = found < 0 ? statements.length : found
  const command = statements.slice(0, sectionAt).findLast(({ type }) => type === 'command')
  return command?.span.end ?? statements[sectionAt]?.span.start ?? file.source.text.length
}

/** The line end a text closes with: CRLF, LF or CR; empty when it closes with another unit. */
function lineEnd(text: string): string {
  return /(?:\r\n|\n|\r)$/.exec(text.slice(-2))?.[0] ?? ''
}

function fileLineEnd(file: KickstartFile): string {
  return firstLineEnd(file.source.text) ?? '\n'
}

function firstLineEnd(text: string): string | undefined {
  return /\r\n|\n|\r/.exec(text)?.[0]
}
