import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { locateAll } from '../diagnostics/locate-all.ts'
import { parse } from '../parse/parse.ts'
import type { SourceFile } from '../source/source-file.ts'
import type { Flattened, FlattenOptions } from './flattened.ts'
import type { Loader } from './loader.ts'
import { NO_OPERAND, splice } from './splice.ts'

/**
 * Puts a kickstart and all it includes together as one text, and parses that text. The text's source is
 * `PATH (flattened)`, also where nothing was included; `origins` leads from it to the real files.
 * `file.problems` speak offsets of the text they were found in, as all stages do; `diagnostics` are the same in real files.
 *
 * @param path as the loader's `main` understands it
 * @throws {FlattenError} the main file cannot be had; everything else is a diagnostic
 */
export async function flatten(path: string, options: FlattenOptions & { readonly loader: Loader }): Promise<Flattened> {
  const spliced = await splice(path, options)
  const { text, origins, main } = spliced
  const source: SourceFile = { id: `${main.path} (flattened)`, path: main.path, text }
  const found = spliced.diagnostics.filter(({ code }) => code !== NO_OPERAND)
  const parsed = parse(text, { source, origins, problems: found }).file
  const problems = parsed.problems.filter((problem) => !followsFrom(problem, found))
  return { ...spliced, file: { ...parsed, problems }, diagnostics: locateAll(problems, source.id, origins) }
}

/** A `%end` too many is said at the include that brought one: `include/section-crosses`. */
function followsFrom(problem: Diagnostic, found: readonly Diagnostic[]): boolean {
  return (
    problem.code === 'parse/stray-end' &&
    found.some(({ code, severity }) => code === 'include/section-crosses' && severity === 'error')
  )
}
