import type { CliIo } from './cli-io.ts'

/** One option, as help, completion, yargs and the quick reader of arguments all read it. */
export interface OptionSpec {
  readonly type: 'boolean' | 'string'
  /** One letter: `o` for `-o`. */
  readonly alias?: string
  /** Name of the value in help texts, in capitals: `FILE`. */
  readonly value?: string
  /** The only values allowed. */
  readonly choices?: readonly string[]
  /** What a value that is none of the choices may mean, best first; without it those spelt most alike. */
  readonly near?: (value: string) => readonly string[]
  /** May be given several times; its values are collected in order. Otherwise the last one counts. */
  readonly repeatable?: true
  /** Value when the option is not given. */
  readonly default?: string
  /** Starts with a capital, no full stop. */
  readonly describe: string
}

/** A word of the command line that is no option. Required ones come first; only the last may be repeatable. */
export interface PositionalSpec {
  /** In capitals: `FILE`. */
  readonly name: string
  readonly describe: string
  readonly required?: true
  readonly repeatable?: true
}

/** A command as data. */
export interface CommandSpec {
  readonly name: string
  /** One line, starting with a verb, no full stop. */
  readonly summary: string
  /** Paragraphs for `ks COMMAND --help`. */
  readonly description?: string
  readonly positionals: readonly PositionalSpec[]
  readonly options: Readonly<Record<string, OptionSpec>>
  /** Options that are in no table are words: those of the kickstart language (`ks explain part --size`). */
  readonly foreignOptions?: true
  /** Command lines to copy, and what they do. */
  readonly examples?: readonly (readonly [command: string, what: string])[]
}

type ValueOf<Option extends OptionSpec> = Option extends { type: 'boolean' }
  ? boolean
  : Option extends { repeatable: true }
    ? readonly string[]
    :
        | (Option extends { choices: readonly (infer Choice)[] } ? Choice : string)
        | (Option extends { default: string } ? never : undefined)

/** What was read from a command line; every option of the table is there: false, `[]` or undefined when not given. */
export interface Arguments<Spec extends CommandSpec = CommandSpec> {
  readonly options: { readonly [Name in keyof Spec['options']]: ValueOf<Spec['options'][Name]> }
  readonly positionals: readonly string[]
}

/** A command: its table, and what it does. The result is an exit code. */
export interface Command<Spec extends CommandSpec = CommandSpec> {
  readonly spec: Spec
  run(args: Arguments<Spec>, io: CliIo): Promise<number>
}
