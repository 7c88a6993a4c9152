import type { KickstartFile } from '../ast/nodes.ts'
import type { Checked } from '../check/checked.ts'
import type { Diagnostic, TextEdit } from '../diagnostics/diagnostic.ts'
import { locateAll } from '../diagnostics/locate-all.ts'
import { parse } from '../parse/parse.ts'
import { OriginMap } from '../source/origin-map.ts'

/** The result of rewriting as a tree of its own, with origins that lead to the real files. */
export function readyFile(file: KickstartFile, text: string, edits: readonly TextEdit[]): KickstartFile {
  const source = { id: `${file.source.id} (ready)`, path: file.source.path, text }
  const replacements = edits.map(({ span, text: inserted }) => ({ start: span.start, end: span.end, text: inserted }))
  return parse(text, { source, origins: originsOf(file).edited(replacements) }).file
}

/** Where a text came from, also when it is a file itself. */
export function originsOf(file: KickstartFile): OriginMap {
  return file.origins ?? OriginMap.whole(file.source)
}

/**
 * What is refused in the ready kickstart and was not before, in real files: what linting let pass stays passed.
 * @param before of the kickstart that was rewritten
 * @param after of what came of it
 */
export function newErrors(before: Checked, after: Checked): readonly Diagnostic[] {
  const known = new Set(locatedFindings(before).map(keyOf))
  return locatedFindings(after).filter((one) => one.severity === 'error' && !known.has(keyOf(one)))
}

function locatedFindings({ file, diagnostics }: Checked): readonly Diagnostic[] {
  return locateAll([...file.problems, ...diagnostics], file.source.id, originsOf(file))
}

function keyOf({ code, message, span }: Diagnostic): string {
  return JSON.stringify([code, message, span.source, span.start])
}
