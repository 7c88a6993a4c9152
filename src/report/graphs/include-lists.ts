import type { IncludeGraph, IncludeGraphEdge, IncludeGraphNode } from '../../source/include-graph.ts'
import type { SourceId } from '../../source/span.ts'

/** A graph in the form that drawing wants. */
export interface IncludeLists {
  node(id: SourceId): IncludeGraphNode
  /** The include lines of a file, in its order; those to one file twice, too. */
  from(id: SourceId): readonly IncludeGraphEdge[]
  /** The include lines that name a file. */
  to(id: SourceId): readonly IncludeGraphEdge[]
}

export function includeLists({ nodes, edges }: IncludeGraph): IncludeLists {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const from = new Map<SourceId, IncludeGraphEdge[]>()
  const to = new Map<SourceId, IncludeGraphEdge[]>()
  for (const edge of edges) {
    for (const [lists, id] of [
      [from, edge.from],
      [to, edge.to],
    ] as const) {
      const list = lists.get(id)
      if (list) list.push(edge)
      else lists.set(id, [edge])
    }
  }
  // Fragments are met depth first, so lines of one file may come in any order.
  for (const list of from.values()) list.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
  return { node: (id) => byId.get(id)!, from: (id) => from.get(id) ?? [], to: (id) => to.get(id) ?? [] }
}

/** Each pair of files once. */
export function distinctPairs(edges: readonly IncludeGraphEdge[]): readonly IncludeGraphEdge[] {
  const seen = new Set<string>()
  return edges.filter(({ from, to }) => {
    const key = `${from}\0${to}`
    return !seen.has(key) && seen.add(key)
  })
}

/** What people are told about a file that was not read; undefined for one that was. */
export function remark({ kind }: IncludeGraphNode): string | undefined {
  return remarks[kind]
}

const remarks: Readonly<Record<IncludeGraphNode['kind'], string | undefined>> = {
  file: undefined,
  'made-in-pre': 'made in %pre',
  missing: 'missing',
  unread: 'not read',
}
