import type { Values } from './line.ts'
import type { ResolvedCommand } from './resolve.ts'

/**
 * The values of a single-object command after one more line, as the reference keeps them: what the line gives counts,
 * what it leaves out stays from before when it is sticky (options without a default), and is unset otherwise.
 * Options of one group share their value.
 */
export function mergeValues(command: Pick<ResolvedCommand, 'shape'>, before: Values | undefined, line: Values): Values {
  if (!before) return line
  const merged: Record<string, Values[string]> = {}
  const { options } = command.shape
  const given = new Set(options.filter(({ key, group }) => group && line[key] !== undefined).map(({ group }) => group))
  for (const { key, group, type, default: unset, sticky } of options) {
    const sticks = sticky ?? (type !== 'flag' && (unset === undefined || unset === null))
    if (sticks && !(group && given.has(group)) && before[key] !== undefined) merged[key] = before[key]
  }
  for (const { name, count } of command.shape.positionals) {
    if (count !== '*' && before[name] !== undefined) merged[name] = before[name]
  }
  return { ...merged, ...line }
}
