import type { CommandName, commands } from '../../grammar/commands/index.ts'
import type { Flag, OptionShape, PositionalDef } from '../../grammar/types.ts'
import type { KickstartFile } from '../ast/nodes.ts'
import type { Span } from '../source/span.ts'
import { type CheckOptions, check } from './check.ts'
import type { Checked, CheckedCommand } from './checked.ts'
import { findCommand } from './resolve.ts'

type Definitions = typeof commands

/** `boot-drive` is `bootDrive`. */
type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name

type KeyOf<Name> = Name extends `--${infer Long}` ? Camel<Long> : never

type Choice<Shape> = Shape extends { readonly choices: readonly (infer Value extends string)[] }
  ? [Value] extends [never]
    ? string
    : Value
  : string

/** What one use of an option is read as in the releases that a shape holds for. */
type Single<Shape extends OptionShape> = Shape extends { readonly type: infer Type }
  ? Type extends 'flag'
    ? Shape extends { readonly into: Flag }
      ? never
      : true
    : Type extends 'int'
      ? number
      : Type extends 'bool'
        ? boolean
        : Type extends 'list' | 'ports'
          ? readonly string[]
          : Type extends 'teamslaves'
            ? readonly (readonly string[])[]
            : Choice<Shape>
  : Choice<Shape> | (Shape extends { readonly optionalValue: true } ? true : never)

type Value<Shape extends OptionShape> = Shape extends { readonly repeat: 'append' | 'extend' }
  ? readonly string[]
  : Single<Shape>

type ChangesOf<Def> = Def extends { readonly changes: readonly (infer Change)[] } ? Change : never

/** A change that leaves type and choices alone does not change what the value can be. */
type Changed<Change> = Change extends { readonly type: unknown } | { readonly choices: unknown }
  ? Change extends OptionShape
    ? Value<Change>
    : never
  : never

type OptionValueOf<Def> = Def extends OptionShape ? Value<Def> | Changed<ChangesOf<Def>> : never

type WordValueOf<Def> = Def extends { readonly count: '*' }
  ? Def extends { readonly max: 1 } | { readonly join: true }
    ? string
    : readonly string[]
  : Choice<Def>

type Named<Defs, Name> = Defs extends { readonly name: Name } ? Defs : never

type WordsOf<Defs> = Defs extends readonly (infer Def extends PositionalDef)[]
  ? { readonly [Name in Def['name']]?: WordValueOf<Named<Def, Name>> }
  : unknown

type OptionsPart<Def> = Def extends { readonly options: infer Options }
  ? { readonly [Name in keyof Options as KeyOf<Name>]?: OptionValueOf<Options[Name]> }
  : unknown

type PositionalsPart<Def> = Def extends { readonly positionals: infer Defs } ? WordsOf<Defs> : unknown

type LeftoversPart<Def> = Def extends { readonly leftovers: readonly (infer Each)[] }
  ? Each extends { readonly takes: infer Defs }
    ? WordsOf<Defs>
    : unknown
  : unknown

type RawPart<Def> = Def extends { readonly raw: infer Key extends string }
  ? { readonly [Name in Key]?: string }
  : unknown

type Flat<Type> = { [Key in keyof Type]: Type[Key] }

/** The values that a line of a command can give, in any release, derived from the command's definition. */
export type OptionsOf<Name extends CommandName> = Flat<
  OptionsPart<Definitions[Name]> &
    PositionalsPart<Definitions[Name]> &
    LeftoversPart<Definitions[Name]> &
    RawPart<Definitions[Name]>
>

/** A checked line of one command, its values typed. */
export interface TypedCommandOf<Name extends CommandName> extends Omit<CheckedCommand, 'name' | 'options' | 'at'> {
  readonly name: Name
  readonly options: OptionsOf<Name>
  /** The word each value came from: present exactly where the value is. */
  readonly at: { readonly [Key in keyof OptionsOf<Name>]?: Span }
}

/** A checked line of any command of the language: `command.name === 'repo'` narrows `options`. */
export type TypedCommand = { readonly [Name in CommandName]: TypedCommandOf<Name> }[CommandName]

/** A line whose command no release knows: tell it by its `status`, read what it says from `spelling`. */
export interface UnknownCommand extends Omit<CheckedCommand, 'name' | 'status'> {
  /** As written. The type is of names that no command has, so that comparing `name` with one narrows this kind away. */
  readonly name: `?${string}`
  readonly status: 'unknown'
}

/** A command line as users of the library see it. */
export type AnyCommand = TypedCommand | UnknownCommand

/** What `check` makes, its commands a union that `command.name === 'repo'` narrows. */
export interface TypedChecked extends Omit<Checked, 'commands'> {
  /** Every command line, in source order, the refused ones too. */
  readonly commands: readonly AnyCommand[]
}

/**
 * Judges a kickstart by the language of one release (DEVEL when left out): every command line with its values and where they
 * stand, sections, packages, scripts, and all problems found. Never throws; time grows with the length of the text.
 */
export function checkTyped(file: KickstartFile, options?: CheckOptions): TypedChecked {
  // The types derive from the very definitions that `check` reads lines by.
  return check(file, options) as unknown as TypedChecked
}

/** True for a line of this command (under any of its names); its options are typed then. */
export function isCommand<Name extends CommandName>(
  command: CheckedCommand,
  name: Name,
): command is CheckedCommand & TypedCommandOf<Name> {
  return command.name === name
}

/** The lines whose command the language knows, in some release, with typed options. */
export function typedCommands(checked: readonly CheckedCommand[]): readonly TypedCommand[] {
  return checked.filter(({ name }) => findCommand(name) !== undefined) as readonly unknown[] as readonly TypedCommand[]
}
