import type { CheckedCommand } from '../check/checked.ts'
import type { Span } from '../source/span.ts'

/**
 * Where one item of a list stands: a device of `--drives=sda,sdb`, a member of a `raid` line. Of several the first, or the last.
 * A disk is found with `/dev/` before it too.
 * All of the value when the item is not there as it is spelt.
 */
export function itemPlace(
  ctx: { text(at: Span): string },
  command: CheckedCommand,
  key: string,
  item: string,
  which: 'first' | 'last' = 'first',
): Span {
  const span = command.at[key] ?? command.span
  const words = [...ctx.text(span).matchAll(/[^,\s"']+/g)]
  const found = words.filter(([word]) => word === item || word === `/dev/${item}`)
  const match = which === 'first' ? found[0] : found.at(-1)
  if (!match) return span
  const start = span.start + match.index
  return { source: span.source, start, end: start + match[0].length }
}
