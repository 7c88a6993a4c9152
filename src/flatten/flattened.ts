import type { ScanMode } from '../../grammar/syntax/scanner.ts'
import type { GeneratedFile, KickstartFile } from '../ast/nodes.ts'
import type { SectionName } from '../ast/section-names.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { MaskedStretch } from '../source/masked.ts'
import type { IncludeSite, OriginMap, OriginSegment } from '../source/origin-map.ts'
import type { SourceFile, Sources } from '../source/source-file.ts'
import type { TemplateSyntax } from '../template/placeholders.ts'

export interface FlattenOptions {
  /** How many includes may be in one another; default 200. */
  readonly maxDepth?: number
  /** Largest sum of the texts that are put together, include lines too, in UTF-16 units; default 64 Mi. */
  readonly maxSize?: number
  /** The main file is a fragment that is read inside this section of whatever includes it; default: among commands. */
  readonly within?: SectionName
  /** The kickstart is a template in this language, or in whatever is found: placeholders are masked, findings about them degraded. */
  readonly template?: TemplateSyntax | 'auto'
  /** Values of simple placeholders (`@NAME@`, `{{ NAME }}`, `<%= NAME %>`, `${NAME}`), by name; `template` is then `auto` if not given. */
  readonly define?: Readonly<Record<string, string>>
}

/** One include line that was met, in the order of reading. */
export interface IncludeRecord {
  readonly site: IncludeSite
  /** The operand as written. */
  readonly target: string
  /** The file that took its place; undefined when the line was left as it was (made by %pre, missing, cycle). */
  readonly file?: SourceFile
  /** What the line stands in: the commands, or a section by its name. */
  readonly within: ScanMode
}

/** What a generated file may hold: a text, where its stretches come from, and what nobody knows of it. */
export interface GeneratedText {
  readonly text: string
  /** Sorted, gapless, in real files. */
  readonly segments: readonly OriginSegment[]
  readonly masked: readonly MaskedStretch[]
}

/** A file made on the installed machine, with the texts it may have; none when they are not known. */
export interface Generated extends GeneratedFile {
  readonly within: ScanMode
  readonly variants: readonly GeneratedText[]
}

/** A composed text before it is parsed: all that `ks flatten` needs. */
export interface Spliced {
  readonly text: string
  readonly origins: OriginMap
  readonly includes: readonly IncludeRecord[]
  /** The real files that were read, the main one first. */
  readonly sources: Sources
  readonly main: SourceFile
  /** Files that includes name and that are made only during the installation. */
  readonly generated: readonly Generated[]
  /** Placeholders that have no value, in `text`; empty without a template. */
  readonly masked: readonly MaskedStretch[]
  /** Findings of including, already in real files. */
  readonly diagnostics: readonly Diagnostic[]
}

export interface Flattened extends Spliced {
  /** The tree of `text`, with `origins`; its `problems` are those of including and of parsing. */
  readonly file: KickstartFile
  /** `file.problems` in real files. */
  readonly diagnostics: readonly Diagnostic[]
}
