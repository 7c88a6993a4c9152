import type { KickstartFile, Node } from '../ast/nodes.ts'

/**
 * The text of a file, byte for byte as it was parsed. It is put together from the statements and the items of their
 * bodies, so a tree that lost or repeats a line shows.
 */
export function print(file: KickstartFile): string {
  const slice = (node: Pick<Node, 'span'>) => file.source.text.slice(node.span.start, node.span.end)
  const pieces: string[] = []
  for (const statement of file.statements) {
    if (statement.type !== 'section') {
      pieces.push(slice(statement))
      continue
    }
    pieces.push(slice({ span: statement.header }))
    for (const item of statement.body) pieces.push(slice(item))
    if (statement.end) pieces.push(slice(statement.end))
  }
  return pieces.join('')
}
