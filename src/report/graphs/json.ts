import type { IncludeGraph } from '../../source/include-graph.ts'

/** What `ks deps --format json` prints; schema/deps.schema.json describes it. */
export interface JsonGraph {
  readonly version: 1
  /** The files that were asked about. */
  readonly roots: readonly string[]
  readonly files: readonly {
    readonly path: string
    readonly kind: 'file' | 'made-in-pre' | 'missing' | 'unread'
    /** With `--reverse`: nothing includes it. */
    readonly top?: true
  }[]
  readonly includes: readonly {
    readonly from: string
    /** 1-based line of `from`. */
    readonly line?: number
    /** As the line says it. */
    readonly target?: string
    readonly to: string
    readonly cycle?: true
  }[]
}

/** The graph for programs, with paths in the place of ids. */
export function jsonGraph(graph: IncludeGraph): string {
  const paths = new Map(graph.nodes.map(({ id, path }) => [id, path]))
  const json: JsonGraph = {
    version: 1,
    roots: graph.roots.map((id) => paths.get(id)!),
    files: graph.nodes.map(({ id: _, ...node }) => node),
    includes: graph.edges.map(({ from, to, ...edge }) => ({ from: paths.get(from)!, ...edge, to: paths.get(to)! })),
  }
  return `${JSON.stringify(json, null, 2)}\n`
}
