import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { MaskedStretch } from '../source/masked.ts'
import type { OriginMap } from '../source/origin-map.ts'
import type { SourceFile } from '../source/source-file.ts'
import type { Span } from '../source/span.ts'

/**
 * The tree of a kickstart. Plain readonly objects without methods or parent links.
 *
 * Statements and the items of a section body tile the text by whole lines, line ends included:
 * children cover their parent without overlap (`test/parse/tile.test.ts`). Only blanks between the words
 * of one line are in no child. The tree knows no release, no command and no option: words only.
 */
export interface NodeBase {
  readonly span: Span
}

/** One word of a command line or section header as the reference's tokeniser cuts it (quotes and escapes removed). */
export interface WordNode extends NodeBase {
  readonly type: 'word'
  /** The decoded value; equals the source text of `span` unless that has quotes or backslashes. */
  readonly value: string
}

/** `# …` to the end of its line, without the line end when it follows words, with it when it is a statement. */
export interface CommentNode extends NodeBase {
  readonly type: 'comment'
}

/** A run of blank lines. */
export interface BlankNode extends NodeBase {
  readonly type: 'blank'
}

/**
 * Text the parser could not shape (a byte order mark, a stray `%end`), or a line of a section that the reference drops:
 * printed back verbatim.
 */
export interface RawNode extends NodeBase {
  readonly type: 'raw'
}

/** One logical line outside sections; `args` keep source order and spelling. */
export interface CommandNode extends NodeBase {
  readonly type: 'command'
  readonly name: WordNode
  readonly args: readonly WordNode[]
  readonly comment?: CommentNode
}

/** `%include TARGET` or `%ksappend TARGET`, among commands or in a section body. */
export interface IncludeNode extends NodeBase {
  readonly type: 'include'
  readonly keyword: 'include' | 'ksappend'
  readonly name: WordNode
  /** Undefined when the line has no operand (a problem says so). */
  readonly target?: WordNode
  /** Further words, which the reference ignores. */
  readonly rest: readonly WordNode[]
  readonly comment?: CommentNode
}

/** A run of lines of a script or of free text, verbatim. */
export interface TextNode extends NodeBase {
  readonly type: 'text'
}

/** One item line of `%packages`; `item` is the line cut at the first `#` and stripped, as the reference reads it. */
export interface PackageNode extends NodeBase {
  readonly type: 'package'
  readonly item: WordNode
  readonly comment?: CommentNode
}

export type BodyNode = TextNode | PackageNode | IncludeNode | CommentNode | BlankNode | RawNode

/** The `%end` line; words after it are ignored by the reference. */
export interface EndNode extends NodeBase {
  readonly type: 'end'
  readonly rest: readonly WordNode[]
}

/** `%name options …` to its `%end`, or to the next section header or the end of the text when `end` is undefined. */
export interface SectionNode extends NodeBase {
  readonly type: 'section'
  /** With its `%`, decoded: `%packages`. */
  readonly name: WordNode
  readonly args: readonly WordNode[]
  readonly comment?: CommentNode
  /** The whole header line. */
  readonly header: Span
  /** False for a `%name` that no release knows but that a `%end` closes: its body is kept as text. */
  readonly known: boolean
  readonly body: readonly BodyNode[]
  readonly end?: EndNode
}

export type Statement = CommandNode | SectionNode | IncludeNode | CommentNode | BlankNode | RawNode

export type Node = Statement | BodyNode | EndNode | WordNode

/** A file that does not exist yet and that an include names: a %pre script makes it, or the user said what it will be like. */
export interface GeneratedFile {
  /** As the include line names it. */
  readonly target: string
  /** The operand of the include line, in its real file. */
  readonly include: Span
  /** Where a script writes it first, in its real file; undefined when only the user speaks of it. */
  readonly madeBy?: Span
  /** True when all its lines are known, values of variables apart. */
  readonly complete: boolean
}

/** What `parse` and `flatten` make. */
export interface KickstartFile {
  readonly type: 'file'
  readonly source: SourceFile
  readonly statements: readonly Statement[]
  /** Findings of parsing and, when flattened, of including; later stages repeat them in their results. */
  readonly problems: readonly Diagnostic[]
  /** Present when the text was composed from several files. */
  readonly origins?: OriginMap
  /**
   * Stretches that stand for something unknown: placeholders of a template, variables of a script. The tree has harmless words there
   * (`maskText`), `source` has what is written; findings about them are to be degraded (`degradeMasked`).
   */
  readonly masked?: readonly MaskedStretch[]
  /** The files that includes which stay name, as far as something makes them. */
  readonly generated?: readonly GeneratedFile[]
  /**
   * The kickstart as it is installed: with the lines of generated files behind their include lines, once for each way in which
   * they may be made. This is what rules judge; absent when nothing of such lines is known.
   */
  readonly expanded?: readonly KickstartFile[]
}
