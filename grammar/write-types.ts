import type { LaneRanges } from './releases.ts'

/**
 * How a command is written in canonical form (as pykickstart 3.74 writes it): data only, carried out by `src/write`.
 *
 * An item is written when it has a value that counts: given (or a default), not empty, not 0, not false; what the command
 * cannot do without is written whenever it was given.
 * - `--flag`
 * - `--option=` value as it is; in double quotes where the tokeniser would not give it back otherwise
 * - `--option=""` value in double quotes
 * - `--option=''` each value in single quotes, joined by commas
 * - `name`, `"name"`, `'name'` the words of a positional, the same three ways
 *
 * A list is joined by commas after an option and by blanks in a positional.
 */
export type WriteItem =
  | string
  | WriteBlock
  /** This very text. */
  | { readonly text: string }
  /** The first of these that writes anything. */
  | { readonly first: readonly WriteItem[] }
  /** The item once for each value of a list. */
  | { readonly each: string }
  /** The item whenever the option was given, also with 0 or an empty value. */
  | { readonly given: string }

/**
 * `--x` or `name`: it has a value that counts; `!--x`: it has none; `--x=value`: it has this value, flags being
 * `true` or `false`; a list of them: one of them holds.
 */
export type WriteTest = string | readonly string[]

/** Items that are written together. */
export interface WriteBlock {
  readonly lanes?: LaneRanges
  /** All of these must hold. */
  readonly when?: readonly WriteTest[]
  readonly write: readonly WriteItem[]
}

/** One command's canonical form. */
export interface WriteDef {
  /**
   * Place among all commands: lower numbers first, then by name in ASCII order. The names follow the reference, whose
   * order mixes capitals (`NFS` stands before `Network`).
   */
  readonly order: readonly [priority: number, name: string]
  /** What starts the line where it is not the command's own name: always this, or by the name that was used. */
  readonly word?: string | Readonly<Record<string, string>>
  /** Nothing is written unless all of these hold. */
  readonly when?: readonly WriteTest[]
  readonly items: readonly WriteItem[]
  /** What differs in some releases; the first whose lanes hold. */
  readonly variants?: readonly ({ readonly lanes: LaneRanges } & Partial<Pick<WriteDef, 'order' | 'when' | 'items'>>)[]
  /** Written for a file that does not have the command at all (`bootloader`): the text of the line. */
  readonly absent?: readonly {
    readonly lanes?: LaneRanges
    readonly text: string
    /** Only where the same line stands already: after another one it would change what that one says (`lilo`). */
    readonly onlyAfterSame?: true
  }[]
  /** Releases in which a line changes the values of an object it shares, but not what the object is (`halt` long ago). */
  readonly silent?: LaneRanges
  /** Releases in which only the last line counts, and nothing that lines before it gave. */
  readonly lastLine?: LaneRanges
  /** Words that begin with a dash are written as they are, since the command takes unknown options for words. */
  readonly dashWords?: true
}
