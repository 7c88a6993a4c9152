import type { FedoraRelease, LaneRanges, RhelRelease } from './releases.ts'
import type { WriteDef } from './write-types.ts'

/**
 * How a command of the kickstart language is described: data only, read by `src/check` (reading), `src/write`
 * (writing) and `src/explain` (teaching). Facts are those of pykickstart 3.74.
 *
 * Fedora and RHEL are two lanes, not one number line: RHEL 8 is numbered before F29 yet has options of F30.
 */

/** The life of a command or option in one lane. A stage that is left out never comes; each names its first release. */
export interface LaneLife<Release> {
  readonly since: Release
  /** From here on it works, but using it is a warning. */
  readonly discouraged?: Release
  /** Command: read as words only and ignored, with a warning. Option: a warning; see its `changes` for what it still does. */
  readonly deprecated?: Release
  /** Refused by name (command), no longer an option (option). */
  readonly removed?: Release
  /** Not even known by name any more (commands only). */
  readonly gone?: Release
}

/** A lane that is left out never had it. */
export interface Lanes {
  readonly fedora?: LaneLife<FedoraRelease>
  readonly rhel?: LaneLife<RhelRelease>
}

/** First release of a change, per lane; a lane that is left out keeps what it had. */
export interface From {
  readonly fedora?: FedoraRelease
  readonly rhel?: RhelRelease
}

export type Flag = `--${string}`

/**
 * What a value is read as.
 * - `flag`: takes no value
 * - `word`: free text; `url`: free text that is meant to be a URL (never judged)
 * - `int`: as Python's `int()`: blanks around, a sign, `_` between digits, any size; in unit of the option's help
 * - `bool`: on yes true 1, off no false 0, in any letter case
 * - `list`: cut at commas, each part stripped, empty parts dropped
 * - `mountpoint`: a path is normalised when it starts with `/`, anything else stays
 * - `device`: a leading `/dev/` is removed
 * - `md`: a leading `md` is removed
 * - `keyword`: one of `choices` in any letter case, or one of `synonyms`
 * - `ports`: cut at commas, `:tcp` added to a part without `:`; `teamslaves`: `dev['json config'],…`
 */
export type ValueType =
  | 'flag'
  | 'word'
  | 'url'
  | 'int'
  | 'bool'
  | 'list'
  | 'mountpoint'
  | 'device'
  | 'md'
  | 'keyword'
  | 'ports'
  | 'teamslaves'

/** What may differ between releases. */
export interface OptionShape {
  /** `word` when left out. */
  readonly type?: ValueType
  /** Further spellings of the same option; its key in a checked command is that of the main one. */
  readonly aliases?: readonly Flag[]
  /** The only values allowed (`keyword`: in any letter case); an empty list allows all. */
  readonly choices?: readonly string[]
  /** `keyword` only: other spellings, in lower case, and the choice each means. */
  readonly synonyms?: Readonly<Record<string, string>>
  readonly required?: boolean
  /** `--x` alone is allowed: the value may be left out. */
  readonly optionalValue?: boolean
  /** What it counts as when a line leaves it out; `null` (or left out): unset. Flags count as false. */
  readonly default?: string | number | null
  /**
   * A value that a later line of the same command keeps when that line leaves the option out.
   * Left out: true for options without a default, false for flags and options with a default.
   */
  readonly sticky?: boolean
  /** What several uses on one line do; `last` when left out. */
  readonly repeat?: 'last' | 'append' | 'extend'
  /** Options with the same group share one value: the last one on the line wins. Empty: none. */
  readonly group?: string
  /** This flag adds `value` to the list of that option instead of having a value of its own. Empty: none. */
  readonly into?: Flag | ''
  readonly value?: readonly string[]
  /** With `into`: what the line had given before is thrown away. */
  readonly replaces?: boolean
}

/** An option. `lanes` left out: as long as its command is active. */
export interface OptionDef extends OptionShape {
  /** What it is for, as a phrase in our words, with the unit of a number. */
  readonly help: string
  /** A line to copy, good in the newest release that has the option, where that of the command does not show it. */
  readonly example?: string
  readonly lanes?: Lanes
  /** Later changes of the shape, each saying what differs from then on; oldest first in each lane. */
  readonly changes?: readonly ({ readonly from: From } & OptionShape)[]
  /** What to use where it is deprecated or gone. */
  readonly instead?: string
  /** The value must never be shown in a message, report or log. */
  readonly secret?: boolean
}

/**
 * A word without dashes. Words are matched to positionals as by Python 3.11's argparse: each run of plain words
 * fills as many positionals as it can, `?` and `*` being content with none, so a later run is left over.
 */
export interface PositionalDef {
  readonly name: string
  readonly help: string
  readonly type?: ValueType
  /** One word, at most one, or any number. */
  readonly count: '1' | '?' | '*'
  readonly choices?: readonly string[]
  /** With `*`: more words are an error; with 1 the value is that word, not a list. */
  readonly max?: number
  /** With `*`: the value is one string, the words with a blank between. */
  readonly join?: true
  readonly secret?: boolean
  readonly lanes?: Lanes
  readonly changes?: readonly ({ readonly from: From } & Pick<PositionalDef, 'count'>)[]
}

/**
 * What becomes of words that neither options nor positionals took (and of unknown options, in commands that have a policy).
 * - `reject`: an error
 * - `take`: they fill `takes` one after the other; `dashes: 'words'`: unknown options are words too
 * - `ignore`: dropped without a word; `warn`: dropped with a warning
 */
export interface LeftoversDef {
  readonly policy: 'reject' | 'take' | 'ignore' | 'warn'
  /** One with the name of a positional only takes words when that got none. */
  readonly takes?: readonly PositionalDef[]
  readonly dashes?: 'words'
  /** The words take the place of those that a positional of the same name got (a quirk of `volgroup`). */
  readonly replaces?: true
  /** Flags that make the words irrelevant. */
  readonly unless?: Flag
  readonly lanes?: LaneRanges
}

/**
 * What a constraint looks at: an option (`--x`) or the name of a positional, which counts when its value is truthy
 * (given, not empty, not 0), or one with a condition on it.
 */
export type Operand =
  | string
  | { readonly of: string; readonly given: true }
  | { readonly of: string; readonly is: readonly string[]; readonly anyCase?: boolean }
  | { readonly of: string; readonly startsWith: string }

interface Rule {
  readonly lanes?: LaneRanges
  /** `object`: judged on the values that stick from earlier lines too; the line alone when left out. */
  readonly scope?: 'line' | 'object'
  /** Why it is so: ends up in the hint. */
  readonly why?: string
}

export type Constraint = Rule &
  (
    | {
        readonly kind: 'atMostOne' | 'atLeastOne' | 'exactlyOne'
        readonly of: readonly Operand[]
        /** Any word will do, even a `--` that ends the options: the reference asks only whether there are words. */
        readonly orAnyWord?: true
      }
    /** When all of `when` hold (always, when empty), all of `needs` and one of `oneOf` must, unless one of `unless` holds. */
    | {
        readonly kind: 'requires'
        readonly when: readonly Operand[]
        readonly needs?: readonly Operand[]
        readonly oneOf?: readonly Operand[]
        readonly unless?: readonly Operand[]
      }
    /** When all of `when` hold (always, when empty), none of `not` may, unless one of `unless` holds. */
    | {
        readonly kind: 'excludes'
        readonly when: readonly Operand[]
        readonly not: readonly Operand[]
        readonly unless?: readonly Operand[]
      }
    /** A number outside `[min, max]` is refused; unset passes. */
    | { readonly kind: 'range'; readonly of: string; readonly min?: number; readonly max?: number }
    /** A value that is given must not be empty. */
    | { readonly kind: 'notEmpty'; readonly of: string }
    /** The value must match the regular expression `match` (whole, flag `u`); `expected` says it in words. */
    | { readonly kind: 'pattern'; readonly of: string; readonly match: string; readonly expected: string }
    /** A list of `key=value`: exactly one `=` and a value in each part. */
    | { readonly kind: 'pairs'; readonly of: string }
  )

/** Giving `when` gives `means` as well. */
export interface Implied {
  readonly when: Operand
  /** An option or positional name. */
  readonly means: string
  /** A constant, or the value of another option. */
  readonly value: string | number | boolean | { readonly of: string }
  /** Only when `means` was not given. */
  readonly asDefault?: boolean
  readonly lanes?: LaneRanges
}

/** Two lines with equal values of `key` (missing counts as empty) are duplicates. */
export interface DuplicateKey {
  readonly key: readonly string[]
  readonly severity: 'error' | 'warning'
  /** Values of the first key that may repeat. */
  readonly except?: readonly string[]
  readonly lanes?: LaneRanges
}

/** This command may not come after any of `with`, however well that line was formed. */
export interface Conflict {
  readonly with: readonly string[]
  readonly lanes?: LaneRanges
}

/** One command of the language. Commands may be repeated: `set` ones keep one object, `list` ones make one per line. */
export interface CommandDef {
  readonly name: string
  /** Other names for the same thing. */
  readonly aliases?: readonly string[]
  /** A sentence or two, in our words. */
  readonly description: string
  /** A line to copy, good in the newest release that has the command. */
  readonly example?: string
  readonly lanes: Lanes
  readonly repeat: 'set' | 'list'
  /** Commands with the same `object` share it: the last one wins (`reboot` and `halt`). */
  readonly object?: { readonly name: string; readonly lanes?: LaneRanges }
  /** What to use where the command is deprecated or removed. */
  readonly instead?: string
  /** The rest of the line after the name is one value under this key. */
  readonly raw?: string
  readonly options?: Readonly<Record<Flag, OptionDef>>
  readonly positionals?: readonly PositionalDef[]
  /** First entry whose lanes hold; `reject` when none does. */
  readonly leftovers?: readonly LeftoversDef[]
  readonly constraints?: readonly Constraint[]
  readonly implies?: readonly Implied[]
  readonly duplicates?: readonly DuplicateKey[]
  readonly conflicts?: readonly Conflict[]
  /** How it is written in canonical form; nothing is, when left out. */
  readonly write?: WriteDef
}
