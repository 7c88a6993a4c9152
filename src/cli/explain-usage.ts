import { type CliError, usageError } from './cli-error.ts'
import { didYouMean, meant } from './closest.ts'
import type { CommandSpec, OptionSpec } from './command-spec.ts'
import { looksLikeOption, positionalRange, tokens } from './read-arguments.ts'

/** The first thing in `argv` that a command's table does not allow, in words; for arguments that a reader refused. */
export function explainUsage(spec: CommandSpec, argv: readonly string[]): CliError {
  const words = tokens(spec, argv)
  for (const token of words) {
    if (token.kind !== 'option') continue
    const option = Object.hasOwn(spec.options, token.name) ? spec.options[token.name] : undefined
    const found = option ? explainValue(spec, token.rawName, option, token) : unknownOption(spec, token.rawName)
    if (found) return found
  }
  return explainPositionals(
    spec,
    words.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])),
  )
}

/** `--name=VALUE` as help texts show it. */
export function optionUsage(name: string, option: OptionSpec): string {
  return option.type === 'boolean' ? `--${name}` : `--${name} ${option.value ?? 'VALUE'}`
}

function help(spec: CommandSpec): string {
  return `see: ks ${spec.name} --help`
}

function unknownOption(spec: CommandSpec, given: string): CliError {
  const near = given.startsWith('--') ? didYouMean(given.slice(2), Object.keys(spec.options), '--') : undefined
  return usageError(`Unknown option "${given}" for ks ${spec.name}`, near ?? help(spec))
}

function explainValue(
  spec: CommandSpec,
  given: string,
  option: OptionSpec,
  token: { readonly value?: string | undefined; readonly inlineValue?: boolean | undefined },
): CliError | undefined {
  const { value } = token
  if (option.type === 'boolean') {
    if (value === undefined) return undefined
    return usageError(`Unexpected value "${value}" for ${given}, expected none`, help(spec))
  }
  const wanted = option.choices ? `one of ${option.choices.join(', ')}` : `a value (${option.value ?? 'VALUE'})`
  if (value === undefined) return usageError(`Missing value of ${given}, expected ${wanted}`, help(spec))
  if (!token.inlineValue && looksLikeOption(value)) {
    return usageError(
      `Missing value of ${given}, expected ${wanted}, found "${value}"`,
      `if "${value}" is meant as the value, join them: ${given.startsWith('--') ? `${given}=${value}` : `${given}${value}`}`,
    )
  }
  if (option.choices && !option.choices.includes(value)) {
    const near = option.near ? meant(option.near(value)) : didYouMean(value, option.choices)
    return usageError(`Unexpected value "${value}" of ${given}, expected ${wanted}`, near)
  }
  return undefined
}

function explainPositionals(spec: CommandSpec, words: readonly string[]): CliError {
  const { least, most } = positionalRange(spec)
  if (words.length < least) {
    const missing = spec.positionals[words.length]!
    return usageError(`Missing ${missing.name}, expected ${lowerFirst(missing.describe)}`, help(spec))
  }
  if (words.length > most) {
    const expected = most === 0 ? 'no argument' : spec.positionals.map(({ name }) => name).join(' ')
    return usageError(`Unexpected argument "${words[most]}", expected ${expected}`, help(spec))
  }
  return usageError('These arguments cannot be read', help(spec))
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
