import type { CommandNode, KickstartFile, SectionNode } from '../ast/nodes.ts'
import type { TextEdit } from '../diagnostics/diagnostic.ts'
import { lineEndAt } from '../source/line-end.ts'
import type { Span } from '../source/span.ts'

/**
 * The lines of a statement. Without the line end where its own file has none, which flattening then put in:
 * a change has to lie in one file.
 */
export function linesOf({ origins, source }: KickstartFile, { span }: CommandNode | SectionNode): Span {
  if (!origins || span.end === span.start) return span
  const ended = /\r?\n$/.exec(source.text.slice(span.start, span.end))?.[0].length ?? 0
  const own = origins.locate(span.start, span.end)?.editable
  return own ? span : { ...span, end: span.end - ended }
}

/** Removes the lines of a statement, or puts others in their place. */
export function replaceLines(file: KickstartFile, node: CommandNode | SectionNode, lines: readonly string[]): TextEdit {
  const span = linesOf(file, node)
  const { text } = file.source
  const ended = /\r?\n$/.exec(text.slice(span.start, span.end))?.[0] ?? ''
  return {
    span,
    text: lines.length === 0 ? '' : lines.join(ended || lineEndAt(text, file.origins, span.start)) + ended,
  }
}

/** Puts lines behind the line of a command; before it when it has no line end of its own. */
export function addLines(file: KickstartFile, node: CommandNode, lines: readonly string[]): TextEdit {
  const { text } = file.source
  const { source, start, end } = linesOf(file, node)
  const ended = /\r?\n$/.exec(text.slice(start, end))?.[0] ?? ''
  const eol = ended || lineEndAt(text, file.origins, start)
  const at = ended ? end - ended.length : start
  const block = lines.join(eol)
  return { span: { source, start: at, end: at }, text: ended ? eol + block : block + eol }
}
