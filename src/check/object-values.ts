import type { OptionValue } from './checked.ts'
import type { Shape } from './resolve.ts'

/** Values by key; undefined where neither a line nor a default says anything. */
export type Values = Readonly<Record<string, OptionValue | undefined>>

/**
 * The values of one object after several lines, as the reference merges them (kickstart semantics §4.0): flags and
 * options with a default follow the last line, other values stay until a later line gives them again.
 * @param lines what each line gave, in source order; one line for commands of which every line stands alone
 */
export function objectValues(shape: Shape, lines: readonly Values[]): Values {
  const values: Record<string, OptionValue | undefined> = {}
  for (const line of lines) {
    const given = new Set<string>()
    for (const { key, group } of shape.options) if (group && line[key] !== undefined) given.add(group)
    for (const option of shape.options) {
      if (line[option.key] !== undefined) continue
      const sticky = option.sticky ?? (option.type !== 'flag' && (option.default ?? undefined) === undefined)
      if (sticky && !(option.group && given.has(option.group))) values[option.key] ??= option.default ?? undefined
      else values[option.key] = option.default ?? undefined
    }
    Object.assign(values, line)
  }
  return values
}
