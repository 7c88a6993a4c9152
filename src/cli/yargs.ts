import yargs, { type Argv } from 'yargs'
import type { Arguments, CommandSpec, OptionSpec } from './command-spec.ts'
import { completeArguments, looksLikeOption, tokens } from './read-arguments.ts'

/**
 * The slow reading of arguments, and everything that only yargs does: help and completion.
 * Built from the same tables as `read-arguments.ts`; `test/cli/readings.test.ts` holds both together.
 */

/** Reads a command's arguments with yargs; undefined when the table does not allow them. */
export async function readWithYargs<Spec extends CommandSpec>(
  spec: Spec,
  argv: readonly string[],
): Promise<Arguments<Spec> | undefined> {
  const prepared = prepare(spec, argv)
  if (!prepared) return undefined
  let refused = false
  const parser = addOptions(plain(), spec)
    .strictOptions()
    .exitProcess(false)
    .help(false)
    .version(false)
    .fail(() => {
      refused = true
    })
  const values = await parser.parseAsync(prepared)
  return refused ? undefined : completeArguments(spec, values, values._.map(String))
}

/** Text of `ks COMMAND --help`. */
export async function commandHelp(spec: CommandSpec, width: number): Promise<string> {
  const words = ['$0', ...spec.positionals.map(positionalUsage)].join(' ')
  const parser = plain()
    .scriptName(`ks ${spec.name}`)
    .updateStrings({ 'Positionals:': 'Arguments:' })
    .command(words, spec.description ?? `${spec.summary}.`, (command) => {
      for (const { name, describe } of spec.positionals) command.positional(name, { describe })
      for (const [name, option] of Object.entries(spec.options)) {
        // Help alone is made of this: a name with blanks is shown as it is.
        command.option([name, ...(option.value === undefined ? [] : [option.value])].join(' '), helpOption(option))
      }
      return command.option('help', helpFlag)
    })
    .wrap(width)
    .version(false)
    .help(false)
  return `${(await parser.getHelp()).trim()}\n${examplesText(spec)}`
}

/** Not by yargs, which would break command lines that are meant to be copied. */
function examplesText({ examples = [] }: CommandSpec): string {
  const lines = examples.map(([command, what]) => `  ${what}:\n    ${command}\n`)
  return lines.length > 0 ? `\nExamples:\n${lines.join('')}` : ''
}

/** Text of `ks --help`. */
export async function generalHelp(specs: readonly CommandSpec[], width: number): Promise<string> {
  const parser = withCommands(specs)
    .usage(
      'Usage: ks COMMAND [ARGUMENTS] [OPTIONS]\n\n' +
        'Checks, flattens, fixes and rewrites Anaconda kickstart files, and makes them ready for an image build.',
    )
    .epilogue(
      'ks COMMAND --help tells more about one command.\n\n' +
        'Exit codes: 0 all is well, 1 there are findings, 2 the command line or the configuration is wrong, ' +
        '3 it could not be done.',
    )
    .wrap(width)
    .help(false)
    .version(false)
    .option('help', helpFlag)
    .option('version', { alias: 'V', describe: 'Show the version of ks' })
  return `${(await parser.getHelp()).trim()}\n`
}

/** The script that `ks completion` prints, for bash or zsh as `SHELL` says. */
export async function completionScript(specs: readonly CommandSpec[]): Promise<string> {
  const parser = withCommands(specs).completion('completion', 'Print a script that completes ks commands in your shell')
  return new Promise((resolve, reject) => {
    parser.parse(['completion'], (error: Error | undefined, _values: unknown, output: string) => {
      if (error) reject(error)
      else resolve(`${output.trim()}\n`)
    })
  })
}

/** Without a type, which yargs would print behind it. */
const helpFlag = { alias: 'h', describe: 'Show this help' }

function plain(): Argv {
  return yargs([]).locale('en').detectLocale(false).parserConfiguration({
    'boolean-negation': false,
    'camel-case-expansion': false,
    'dot-notation': false,
    'duplicate-arguments-array': true,
    'greedy-arrays': false,
    'parse-numbers': false,
    'parse-positional-numbers': false,
    'populate--': false,
    'short-option-groups': false,
  })
}

function withCommands(specs: readonly CommandSpec[]): Argv {
  const parser = plain().scriptName('ks').exitProcess(false)
  for (const spec of specs) {
    const words = [spec.name, ...spec.positionals.map(positionalUsage)].join(' ')
    parser.command(words, spec.summary, (command) => addOptions(command, spec))
  }
  return parser
}

function addOptions(parser: Argv, spec: CommandSpec): Argv {
  for (const [name, option] of Object.entries(spec.options)) {
    const type = option.type === 'boolean' ? { type: option.type } : { type: option.type, nargs: 1, requiresArg: true }
    parser.option(name, { ...helpOption(option), ...type })
  }
  return parser
}

/** What help shows of an option; without its type, which yargs would print behind every line. */
function helpOption(option: OptionSpec) {
  return {
    describe: option.repeatable ? `${option.describe} (repeatable)` : option.describe,
    ...(option.alias !== undefined && { alias: option.alias }),
    ...(option.choices && { choices: option.choices }),
    ...(option.default !== undefined && { defaultDescription: option.default }),
  }
}

function positionalUsage(positional: CommandSpec['positionals'][number]): string {
  const name = positional.repeatable ? `${positional.name}..` : positional.name
  return positional.required ? `<${name}>` : `[${name}]`
}

/**
 * Says the same in forms that yargs cannot read otherwise than `util.parseArgs`: options as `--name=value`, flags as
 * `--name=true` (yargs takes a following word "true" as a flag's value, and splits `-oOUT` into letters).
 * Undefined for what is in no table: yargs trips over names such as `--constructor`, and takes `---` for a file.
 */
function prepare(spec: CommandSpec, argv: readonly string[]): string[] | undefined {
  const out: string[] = []
  for (const token of tokens(spec, argv)) {
    if (token.kind === 'option-terminator') out.push('--')
    else if (token.kind === 'positional') out.push(token.value)
    else {
      const { name, value, inlineValue } = token
      if (!Object.hasOwn(spec.options, name)) return undefined
      const isFlag = spec.options[name]!.type === 'boolean'
      if (isFlag !== (value === undefined)) return undefined
      if (value !== undefined && !inlineValue && looksLikeOption(value)) return undefined
      out.push(`--${name}=${value ?? 'true'}`)
    }
  }
  return out
}
