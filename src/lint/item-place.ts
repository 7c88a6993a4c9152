import type { CheckedCommand } from '../check/checked.ts'
import type { Span } from '../source/span.ts'

/**
 * Where one item of a list stands: a device of `--drives=sda,sdb`, a member of a `raid` line. All of the value when the item
 * is not there as it is spelt.
 */
export function itemPlace(ctx: { text(at: Span): string }, command: CheckedCommand, key: string, item: string): Span {
  const span = command.at[key] ?? command.span
  for (const { 0: word, index } of ctx.text(span).matchAll(/[^,\s"']+/g)) {
    if (word === item) return { source: span.source, start: span.start + index, end: span.start + index + item.length }
  }
  return span
}
