import type { CommandSpec } from './command-spec.ts'

/**
 * What could stand at the end of an unfinished command line: commands, options, the choices of an option.
 * Nothing where a file name belongs, so that the shell offers files.
 * @param words the command line, `ks` first; the last word is the unfinished one (perhaps empty)
 */
export function completions(specs: readonly CommandSpec[], words: readonly string[]): readonly string[] {
  const current = words.at(-1) ?? ''
  const starting = (names: readonly string[]) => names.filter((name) => name.startsWith(current))
  if (words.length <= 2) return starting([...specs.map(({ name }) => name), 'completion', '--help', '--version'])
  const spec = specs.find(({ name }) => name === words[1])
  if (!spec) return []
  const before = words.at(-2)!
  const asked = Object.entries(spec.options).find(
    ([name, { alias }]) => before === `--${name}` || (alias !== undefined && before === `-${alias}`),
  )?.[1]
  if (asked?.type === 'string') return starting(asked.choices ?? [])
  return current.startsWith('-') ? starting([...Object.keys(spec.options).map((name) => `--${name}`), '--help']) : []
}
