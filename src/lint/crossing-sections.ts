import type { KickstartFile } from '../ast/nodes.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { IncludeSite } from '../source/origin-map.ts'

/**
 * Findings without those that follow from an include that leaves a section open: the lines behind it are read as lines of that
 * section, which nobody meant. The include itself is an error already.
 */
export function withoutCrossed(found: readonly Diagnostic[], file: KickstartFile): readonly Diagnostic[] {
  const { origins, problems, source, statements } = file
  if (!origins || !problems.some(({ code, severity }) => code === 'include/section-crosses' && severity === 'error')) {
    return found
  }
  const opened = statements.flatMap((node) => {
    const via = node.type === 'section' ? origins.at(node.header.start)?.via : undefined
    return via ? [{ start: node.span.start, end: node.span.end, via }] : []
  })
  return found.filter(({ span: { source: id, start } }) => {
    const section = id === source.id ? opened.find((one) => start >= one.start && start < one.end) : undefined
    return !section || isInside(origins.at(start)?.via, section.via)
  })
}

/** True for a place in the file that `outer` includes, or in what that includes. */
function isInside(site: IncludeSite | undefined, outer: IncludeSite): boolean {
  for (let at = site; at; at = at.parent) if (at === outer) return true
  return false
}
