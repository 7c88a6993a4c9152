import type { KickstartFile } from '../ast/nodes.ts'
import type { SectionName } from '../ast/section-names.ts'
import { degradeMasked } from '../diagnostics/degrade-masked.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { parse } from '../parse/parse.ts'
import { maskText } from '../source/masked.ts'
import { OriginMap } from '../source/origin-map.ts'
import type { SourceFile } from '../source/source-file.ts'
import { Template } from '../template/template.ts'
import { type FilledText, fillTemplate } from './fill-template.ts'
import type { FlattenOptions } from './flattened.ts'

/** The tree of a text with placeholders: harmless words stand for them in the tree, `source` has the text as it is. */
export function parseMasked(
  { text, origins, masked }: FilledText,
  name: Omit<SourceFile, 'text'>,
  problems: readonly Diagnostic[] = [],
  within?: SectionName,
): KickstartFile {
  const source: SourceFile = { ...name, text }
  const scanned = maskText(text, masked)
  const { file } = parse(scanned, { source: { ...name, text: scanned }, origins, problems, ...(within && { within }) })
  if (masked.length === 0) return file
  return { ...file, source, masked, problems: degradeMasked(file.problems, { id: source.id, text, masked }) }
}

/** The tree of one file that is a template. Where values were put in, the tree is of the text with them, and has origins. */
export function parseTemplate(source: SourceFile, options: Pick<FlattenOptions, 'template' | 'define'>): KickstartFile {
  const template = new Template(options.template ?? 'auto', options.define)
  const filled = fillTemplate({ text: source.text, origins: OriginMap.whole(source), masked: [] }, template)
  return parseMasked(filled, { id: `${source.path} (filled)`, path: source.path })
}
