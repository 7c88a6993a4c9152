import type { KickstartFile, Node } from './nodes.ts'

/** A function per node type; `ancestors` are outermost first, and only valid during the call. */
export type Visitors = {
  readonly [Type in Node['type']]?: (node: Extract<Node, { type: Type }>, ancestors: readonly Node[]) => void
}

/** The direct children of a node, in source order. */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.type) {
    case 'command':
      return [node.name, ...node.args, ...(node.comment ? [node.comment] : [])]
    case 'include':
      return [node.name, ...(node.target ? [node.target] : []), ...node.rest, ...(node.comment ? [node.comment] : [])]
    case 'section':
      return [
        node.name,
        ...node.args,
        ...(node.comment ? [node.comment] : []),
        ...node.body,
        ...(node.end ? [node.end] : []),
      ]
    case 'package':
      return [node.item, ...(node.comment ? [node.comment] : [])]
    case 'end':
      return node.rest
    default:
      return []
  }
}

/** Visits every node of a file in source order, a parent before its children. */
export function walk(file: Pick<KickstartFile, 'statements'>, visitors: Visitors): void {
  const ancestors: Node[] = []
  const visit = (node: Node): void => {
    // The table holds for each type a function of that type, which indexing by a union cannot say.
    const visitor = visitors[node.type] as ((node: Node, ancestors: readonly Node[]) => void) | undefined
    visitor?.(node, ancestors)
    ancestors.push(node)
    for (const child of childrenOf(node)) visit(child)
    ancestors.pop()
  }
  for (const statement of file.statements) visit(statement)
}
