import type { KickstartFile } from '../ast/nodes.ts'
import { outermost } from '../source/origin-map.ts'
import type { SourceId } from '../source/span.ts'

/** The top-level file first, then the others as the text comes upon them. */
export function sourceOrder({ source, origins }: KickstartFile): readonly SourceId[] {
  if (!origins) return [source.id]
  const order = new Set<SourceId>()
  for (const { source: id, via } of origins.segments) {
    if (order.size === 0 && via) order.add(outermost(via).span.source)
    order.add(id)
  }
  return [...order]
}
