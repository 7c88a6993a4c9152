import type { KickstartFile } from '../ast/nodes.ts'
import type { Span } from '../source/span.ts'

/**
 * Where a finding about a request is anchored, with no width: the first text that stands in the top-level file itself,
 * or the first include there when nothing else does.
 */
export function topLevelPlace({ source, origins }: KickstartFile): Span {
  const own = origins?.segments.find(({ via }) => !via)
  let site = own ? undefined : origins?.segments[0]?.via
  while (site?.parent) site = site.parent
  const { start } = site?.span ?? { start: own?.out ?? 0 }
  return { source: site?.span.source ?? source.id, start, end: start }
}
