import type { CommandNode, SectionNode } from '../ast/nodes.ts'
import { type Located, type Span, spanOf } from '../source/span.ts'

/** The words of a command line, from its name to its last argument: what a finding about the whole line underlines. */
export function wordsOf(node: CommandNode | SectionNode): Span {
  const last = node.args.at(-1) ?? node.name
  return { source: node.span.source, start: node.name.span.start, end: last.span.end }
}

/** `at` as a place to underline: lines become their words, blanks around are left out. */
export function underlined(at: Located, text: string): Span {
  const node = 'node' in at ? at.node : at
  if (isLine(node)) return wordsOf(node)
  let { source, start, end } = spanOf(at)
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  while (start < end && isBlank(text.charCodeAt(start))) start++
  return { source, start, end }
}

function isLine(node: unknown): node is CommandNode | SectionNode {
  const type = (node as { readonly type?: unknown } | null)?.type
  return type === 'command' || type === 'section'
}

export function isBlank(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13)
}

/** Start of the line that holds an offset. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** Behind the line end of the line that holds an offset. */
export function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset)
  return at < 0 ? text.length : at + 1
}
