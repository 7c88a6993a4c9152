import { KickstartParser } from '../../grammar/syntax/parser.ts'
import type { KickstartFile } from '../ast/nodes.ts'
import type { SectionName } from '../ast/section-names.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { OriginMap } from '../source/origin-map.ts'
import type { SourceFile } from '../source/source-file.ts'
import { describeFault } from './faults.ts'
import { findOddCharacters } from './odd-characters.ts'

export interface ParseOptions {
  /** Name of the text in spans and reports; default `<text>`. */
  readonly path?: string
  /** The text is the inside of this section, without its header. */
  readonly within?: SectionName
  /** The source to use as it is, instead of one made of `text` and `path`; its text must be `text`. */
  readonly source?: SourceFile
  /** Where the text was composed from. */
  readonly origins?: OriginMap
  /** Findings of composing it; they come first in the file's problems. */
  readonly problems?: readonly Diagnostic[]
}

export interface Parsed {
  readonly file: KickstartFile
  /** The same as `file.problems`. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Made on first use: constructing it takes longer than parsing a typical file. */
let parser: KickstartParser | undefined

/**
 * The tree of a kickstart text, for any text at all: never throws. It knows no release; what it reports as an error
 * every release refuses.
 */
export function parse(text: string, options: ParseOptions = {}): Parsed {
  const path = options.path ?? '<text>'
  const source = options.source ?? { id: path, path, text }
  parser ??= new KickstartParser()
  const { statements, faults, plain } = parser.shape(text, source.id, options.within)
  const found = faults
    .map((fault) => describeFault(fault, text, source.id))
    .concat(plain ? [] : findOddCharacters(text, source.id, statements))
    .sort((a, b) => a.span.start - b.span.start)
  const problems = [...(options.problems ?? []), ...found]
  const file: KickstartFile = {
    type: 'file',
    source,
    statements,
    problems,
    ...(options.origins && { origins: options.origins }),
  }
  return { file, diagnostics: problems }
}
