import type { GeneratedFile, KickstartFile } from '../ast/nodes.ts'
import type { SectionName } from '../ast/section-names.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { locateAll } from '../diagnostics/locate-all.ts'
import { expandGenerated } from './expand-generated.ts'
import type { FilledText } from './fill-template.ts'
import type { Flattened, FlattenOptions, Spliced } from './flattened.ts'
import type { Loader } from './loader.ts'
import { parseMasked } from './parse-masked.ts'
import { NO_OPERAND, splice } from './splice.ts'

/**
 * Puts a kickstart and all it includes together as one text, and parses that text. The text's source is
 * `PATH (flattened)`, also where nothing was included; `origins` leads from it to the real files.
 * `file.problems` speak offsets of the text they were found in, as all stages do; `diagnostics` are the same in real files.
 *
 * An include of a file that %pre makes stays in the text; where the lines that it will have can be read in the script,
 * `file.expanded` has them. With `template`, the text may have placeholders: `file.masked` says where.
 *
 * @param path as the loader's `main` understands it
 * @throws {FlattenError} the main file cannot be had; everything else is a diagnostic
 */
export async function flatten(path: string, options: FlattenOptions & { readonly loader: Loader }): Promise<Flattened> {
  const spliced = await splice(path, options)
  const { main, origins } = spliced
  const { within } = options
  const flat = shape(spliced, spliced, 'flattened', within)
  const expanded = expandGenerated(spliced, spliced.generated).map((text, n) =>
    shape(text, spliced, `expanded ${n + 1}`, within),
  )
  const file = expanded.length > 0 ? { ...flat, expanded } : flat
  return { ...spliced, file, diagnostics: locateAll(file.problems, `${main.path} (flattened)`, origins) }
}

function shape(
  text: FilledText,
  { main, diagnostics, generated }: Spliced,
  label: string,
  within?: SectionName,
): KickstartFile {
  const found = diagnostics.filter(({ code }) => code !== NO_OPERAND)
  const file = parseMasked(text, { id: `${main.path} (${label})`, path: main.path }, found, within)
  return {
    ...file,
    problems: file.problems.filter((problem) => !followsFrom(problem, found)),
    ...(generated.length > 0 && { generated: generated.map(factsOf) }),
  }
}

function factsOf({ target, include, madeBy, complete }: GeneratedFile): GeneratedFile {
  return { target, include, complete, ...(madeBy && { madeBy }) }
}

/** A `%end` too many is said at the include that brought one: `include/section-crosses`. */
function followsFrom(problem: Diagnostic, found: readonly Diagnostic[]): boolean {
  return (
    problem.code === 'parse/stray-end' &&
    found.some(({ code, severity }) => code === 'include/section-crosses' && severity === 'error')
  )
}
