import type { CommandDef } from '../../grammar/types.ts'
import type { WordNode } from '../ast/nodes.ts'
import type { Checked, CheckedCommand, OptionValue } from '../check/checked.ts'
import { findCommand, keyOf } from '../check/resolve.ts'
import { redact, redactedMark } from '../diagnostics/redact.ts'

/** What may be shown of the words and values of a kickstart: all, or all but its secrets. */
export interface ShownValues {
  word(node: WordNode): string
  value(command: CheckedCommand, key: string): OptionValue
  text(text: string): string
}

/** Everything as it is. */
export const allValues: ShownValues = {
  word: ({ value }) => value,
  value: ({ options }, key) => options[key]!,
  text: (text) => text,
}

/**
 * Passwords, passphrases and keys are replaced by a mark: what the definition of an option or word calls secret, and
 * what looks like it elsewhere.
 */
export function valuesWithoutSecrets({ commands }: Checked): ShownValues {
  const words = new Map<WordNode, string>()
  for (const command of commands) hideWords(command, words)
  return {
    word: (node) => words.get(node) ?? redact(node.value),
    value: (command, key) => {
      if (secretKeys(command.name).has(key)) return redactedMark
      return redactValue(command.options[key]!)
    },
    text: redact,
  }
}

function hideWords({ name, node, at }: CheckedCommand, words: Map<WordNode, string>): void {
  for (const key of secretKeys(name)) {
    const secret = at[key]
    if (!secret) continue
    for (const word of node.args) {
      const { start, end } = word.span
      if (start >= secret.end || end <= secret.start) continue
      const equals = word.value.indexOf('=')
      words.set(
        word,
        start < secret.start && equals >= 0 ? word.value.slice(0, equals + 1) + redactedMark : redactedMark,
      )
    }
  }
}

function redactValue(value: OptionValue): OptionValue {
  if (typeof value === 'string') return redact(value)
  if (!Array.isArray(value)) return value
  return (value as readonly (string | readonly string[])[]).map((item) =>
    typeof item === 'string' ? redact(item) : item.map(redact),
  ) as OptionValue
}

const keys = new Map<string, ReadonlySet<string>>()

/** The keys of a command's secrets. */
function secretKeys(name: string): ReadonlySet<string> {
  const known = keys.get(name)
  if (known) return known
  const def: CommandDef | undefined = findCommand(name)
  const flags = Object.entries(def?.options ?? {}).flatMap(([flag, { secret }]) => (secret ? [keyOf(flag)] : []))
  const taken = [...(def?.positionals ?? []), ...(def?.leftovers ?? []).flatMap(({ takes = [] }) => takes)]
  const found = new Set([...flags, ...taken.flatMap((word) => (word.secret ? [word.name] : []))])
  keys.set(name, found)
  return found
}
