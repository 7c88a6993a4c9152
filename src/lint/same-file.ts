import type { KickstartFile } from '../ast/nodes.ts'
import { type Located, spanOf } from '../source/span.ts'

/** True when two places of a flattened text are of one file; an outer file that overrides an inner one is meant to. */
export function isSameFile({ origins }: KickstartFile, a: Located, b: Located): boolean {
  return !origins || origins.at(spanOf(a).start)?.source === origins.at(spanOf(b).start)?.source
}
