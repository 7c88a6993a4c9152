import type { SourceId } from './span.ts'

/** What is known of a file that somebody includes: it was read, or why it was not. */
export type IncludeGraphNodeKind = 'file' | 'made-in-pre' | 'missing' | 'unread'

/** A file of the graph. */
export interface IncludeGraphNode {
  /** A file that was read: its id; another one: what the include line says. */
  readonly id: SourceId
  /** As people know it. */
  readonly path: string
  readonly kind: IncludeGraphNodeKind
  /** Nothing includes it: a kickstart of its own. Known only where the graph was made from a fragment upwards. */
  readonly top?: true
}

/** One include line; a line that is met several times is there once. */
export interface IncludeGraphEdge {
  /** Ids of nodes: the file with the line, and the one it names. */
  readonly from: SourceId
  readonly to: SourceId
  /** 1-based; undefined when only the files are known. */
  readonly line?: number
  /** The operand as written. */
  readonly target?: string
  /** The line was left as it is since its file was being read already. */
  readonly cycle?: true
}

/** Who includes whom. `roots` are the files that were asked about; nodes and edges are in the order they were met. */
export interface IncludeGraph {
  readonly roots: readonly SourceId[]
  readonly nodes: readonly IncludeGraphNode[]
  readonly edges: readonly IncludeGraphEdge[]
}
