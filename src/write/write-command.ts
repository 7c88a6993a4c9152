import { inLanes, type ReleaseName } from '../../grammar/releases.ts'
import type { CheckedCommand, OptionValue } from '../check/checked.ts'
import { type Values, withImplied } from '../check/line.ts'
import { mergeValues } from '../check/merge-values.ts'
import { type ResolvedCommand, resolveCommand } from '../check/resolve.ts'
import { valueHooks } from './commands/index.ts'
import { exactValues } from './exact-values.ts'
import { writeDefIn, writeLine } from './write-line.ts'

/**
 * One command in canonical form: a line with its newline, as the reference writes it wherever that reads back; values it
 * takes for unset (0, empty) are left out. Empty for a command that is ignored, refused or has an error, and for one that
 * says nothing (`selinux` alone).
 */
export function writeCommand(command: CheckedCommand): string {
  return writeObject([command], command.release)
}

/** True for a command that the reference would read at all. */
export function isWritten(command: CheckedCommand): boolean {
  return command.ok && (command.status === 'active' || command.status === 'discouraged')
}

/** One object in canonical form from all the lines that set it, in source order; the last one that may names it. */
export function writeObject(lines: readonly CheckedCommand[], release: ReleaseName): string {
  const read = lines.filter(isWritten)
  const last = namingLine(read, release)
  const resolved = last && resolveCommand(last.name, release)
  if (!last || !resolved?.def.write) return ''
  const { def } = resolved
  const write = writeDefIn(resolved.def.write, release)
  const onlyLast = write.lastLine && inLanes(release, write.lastLine)
  const word = typeof write.word === 'object' ? write.word[last.spelling] : write.word
  return writeLine(word ?? def.name, write, {
    release,
    values: withDefaults(resolved, objectValues(resolved, onlyLast ? [last] : read)),
    required: requiredKeys(resolved),
    joined: joinedKeys(resolved),
    ...(def.raw && { raw: def.raw }),
  })
}

/** The line that says what an object is, and so where it stands: the last one that is not silent about it. */
export function namingLine(lines: readonly CheckedCommand[], release: ReleaseName): CheckedCommand | undefined {
  return lines.findLast(({ name }) => {
    const silent = resolveCommand(name, release)?.def.write?.silent
    return !silent || !inLanes(release, silent)
  })
}

/** What the lines give and imply, what sticks included: a value that stands in for a missing one sticks as well. */
function objectValues(command: ResolvedCommand, lines: readonly CheckedCommand[]): Values {
  const implies = command.def.implies ?? []
  const always = implies.filter((each) => !each.asDefault)
  const asDefault = implies.filter((each) => each.asDefault)
  let values: Values | undefined
  for (const line of lines) {
    const given = exactValues(line)
    const implied = withImplied(valueHooks[command.def.name]?.(given) ?? given, always, line.release)
    values = withImplied(mergeValues(command, values, implied), asDefault, line.release)
  }
  return values ?? {}
}

function withDefaults({ shape }: ResolvedCommand, values: Values): Values {
  const defaults: Record<string, OptionValue> = {}
  for (const { key, default: unset } of shape.options) {
    if (unset !== undefined && unset !== null) defaults[key] = unset
  }
  return { ...defaults, ...values }
}

function requiredKeys({ shape }: ResolvedCommand): ReadonlySet<string> {
  const options = shape.options.filter((each) => each.required).map((each) => each.key)
  const words = [...shape.positionals, ...(shape.leftovers.takes ?? [])].filter((each) => each.count === '1')
  return new Set([...options, ...words.map((each) => each.name)])
}

function joinedKeys({ shape }: ResolvedCommand): ReadonlySet<string> {
  const words = [...shape.positionals, ...(shape.leftovers.takes ?? [])]
  return new Set(words.filter((each) => each.join).map((each) => each.name))
}
