import { KickstartParser, type Shaped } from '../../grammar/syntax/parser.ts'
import { createLexer, forgetScan, startMode } from '../../grammar/syntax/tokens.ts'
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

/** Made on first use: constructing them takes longer than parsing a typical file. */
let tools: { readonly lexer: ReturnType<typeof createLexer>; readonly parser: KickstartParser } | undefined

/**
 * The tree of a kickstart text, for any text at all: never throws. It knows no release; what it reports as an error
 * every release refuses.
 */
export function parse(text: string, options: ParseOptions = {}): Parsed {
  const path = options.path ?? '<text>'
  const source = options.source ?? { id: path, path, text }
  const { statements, faults } = shape(text, source.id, options.within)
  const found = faults
    .map((fault) => describeFault(fault, text, source.id))
    .concat(findOddCharacters(text, source.id, statements))
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

function shape(text: string, source: string, within: SectionName | undefined): Shaped {
  tools ??= { lexer: createLexer(), parser: new KickstartParser() }
  forgetScan()
  try {
    const { tokens } = tools.lexer.tokenize(text, startMode(within))
    return tools.parser.shape(tokens, text, source, within)
  } finally {
    forgetScan()
  }
}
