import type { CheckedCommand, OptionValue } from '../check/checked.ts'
import { readDigits } from '../check/convert.ts'
import type { Values } from '../check/line.ts'

/** The values of a line; numbers that are too large to be exact are the digits that stand there. */
export function exactValues({ options, at, node }: CheckedCommand): Values {
  const exact: Record<string, OptionValue> = {}
  for (const [key, value] of Object.entries(options)) {
    const place = at[key]
    if (typeof value !== 'number' || Number.isSafeInteger(value) || !place) continue
    const word = node.args.find(({ span }) => span.start <= place.start && place.end <= span.end)
    const digits = word && readDigits(word.value.slice(word.value.indexOf('=') + 1))
    if (digits !== undefined) exact[key] = digits
  }
  return Object.keys(exact).length > 0 ? { ...options, ...exact } : options
}
