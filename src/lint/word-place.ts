import type { CheckedCommand } from '../check/checked.ts'
import { type Located, type Span, spanOf } from '../source/span.ts'

/**
 * Where a value stands on the line of a command: alone, behind `=`, or as a part of a list, quotes apart. The name of the command when
 * it is not there as it is spelt.
 */
export function wordPlace(ctx: { text(at: Located): string }, { node }: CheckedCommand, value: string): Span {
  for (const arg of node.args) {
    const raw = ctx.text(arg)
    const { source, start } = spanOf(arg)
    for (let at = raw.indexOf(value); at >= 0; at = raw.indexOf(value, at + 1)) {
      const end = at + value.length
      if (!/[^=,"']/.test((raw[at - 1] ?? '') + (raw[end] ?? '').replace('=', ' '))) {
        return { source, start: start + at, end: start + end }
      }
    }
  }
  return node.name.span
}
