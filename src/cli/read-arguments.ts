import { parseArgs } from 'node:util'
import type { Arguments, CommandSpec, OptionSpec } from './command-spec.ts'

/** Values as a parser of command lines hands them over, before the table's defaults and choices. */
export type RawValues = Readonly<Record<string, unknown>>

/**
 * Reads a command's arguments with `util.parseArgs`, which costs nothing to load.
 * Undefined when the table does not allow them: `explainUsage` then says why.
 */
export function readArguments<Spec extends CommandSpec>(
  spec: Spec,
  argv: readonly string[],
): Arguments<Spec> | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: shapes(spec),
      allowPositionals: true,
      strict: true,
    })
    return completeArguments(spec, values, positionals)
  } catch (error) {
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
      return undefined
    throw error
  }
}

/** The words of a command line as `util.parseArgs` tells them apart, whether the table allows them or not. */
export function tokens(spec: CommandSpec, argv: readonly string[]) {
  return parseArgs({ args: [...argv], options: shapes(spec), allowPositionals: true, strict: false, tokens: true })
    .tokens
}

/** True for a word that is taken as an option, not as the value of the option in front of it. */
export function looksLikeOption(word: string): boolean {
  return word.length > 1 && word.startsWith('-')
}

/** The same words with every `--option` that the table does not have behind a `--`, where options are words. */
export function foreignLast(spec: CommandSpec, argv: readonly string[]): readonly string[] {
  const isForeign = (word: string) => {
    const name = /^--([^=]+)/.exec(word)?.[1]
    return name !== undefined && !Object.hasOwn(spec.options, name)
  }
  if (argv.includes('--')) return argv
  const foreign = argv.filter(isForeign)
  return foreign.length === 0 ? argv : [...argv.filter((word) => !isForeign(word)), '--', ...foreign]
}

/** Fills in defaults; undefined when a value is no allowed choice or the number of words is wrong. */
export function completeArguments<Spec extends CommandSpec>(
  spec: Spec,
  values: RawValues,
  positionals: readonly string[],
): Arguments<Spec> | undefined {
  const { least, most } = positionalRange(spec)
  if (positionals.length < least || positionals.length > most) return undefined
  const options: Record<string, unknown> = {}
  for (const [name, option] of Object.entries(spec.options)) {
    const given = Object.hasOwn(values, name) ? [values[name]].flat().filter((value) => value !== undefined) : []
    if (!allowed(option, given)) return undefined
    options[name] = completeValue(option, given)
  }
  return { options: options as Arguments<Spec>['options'], positionals }
}

/** How many words that are no options a command takes. */
export function positionalRange(spec: CommandSpec): { readonly least: number; readonly most: number } {
  return {
    least: spec.positionals.filter((positional) => positional.required).length,
    most: spec.positionals.some((positional) => positional.repeatable)
      ? Number.POSITIVE_INFINITY
      : spec.positionals.length,
  }
}

function shapes(spec: CommandSpec) {
  return Object.fromEntries(
    Object.entries(spec.options).map(([name, option]) => [
      name,
      {
        type: option.type,
        // Where the last one counts, those before it are looked at too.
        multiple: option.type === 'string',
        ...(option.alias !== undefined && { short: option.alias }),
      },
    ]),
  )
}

function completeValue(option: OptionSpec, given: readonly unknown[]): unknown {
  if (option.type === 'boolean') return given.at(-1) === true
  if (option.repeatable) return given
  return given.at(-1) ?? option.default
}

function allowed({ choices }: OptionSpec, given: readonly unknown[]): boolean {
  return !choices || given.every((one) => choices.includes(String(one)))
}
