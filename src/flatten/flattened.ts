import type { KickstartFile } from '../ast/nodes.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { IncludeSite, OriginMap } from '../source/origin-map.ts'
import type { SourceFile, Sources } from '../source/source-file.ts'

export interface FlattenOptions {
  /** How many includes may be in one another; default 200. */
  readonly maxDepth?: number
  /** Largest sum of the texts that are put together, include lines too, in UTF-16 units; default 64 Mi. */
  readonly maxSize?: number
}

/** One include line that was met, in the order of reading. */
export interface IncludeRecord {
  readonly site: IncludeSite
  /** The operand as written. */
  readonly target: string
  /** The file that took its place; undefined when the line was left as it was (made by %pre, missing, cycle). */
  readonly file?: SourceFile
}

/** A composed text before it is parsed: all that `ks flatten` needs. */
export interface Spliced {
  readonly text: string
  readonly origins: OriginMap
  readonly includes: readonly IncludeRecord[]
  /** The real files that were read, the main one first. */
  readonly sources: Sources
  readonly main: SourceFile
  /** Findings of including, already in real files. */
  readonly diagnostics: readonly Diagnostic[]
}

export interface Flattened extends Spliced {
  /** The tree of `text`, with `origins`; its `problems` are those of including and of parsing. */
  readonly file: KickstartFile
  /** `file.problems` in real files. */
  readonly diagnostics: readonly Diagnostic[]
}
