import type { Severity } from '../diagnostics/diagnostic.ts'

/** What a rule is graded to; `off` silences it. */
export type RuleSetting = Severity | 'off'

/** From which severity on findings fail a run. */
export type FailOn = Severity | 'never'

/** What may be said for all files, or for some by an override. Names are as written: resolving them is the caller's. */
export interface Settings {
  /** A release or one of its aliases: `F42`, `rocky-9`. */
  readonly release?: string
  /** Targets, in the order written. */
  readonly for?: readonly string[]
  readonly rules?: Readonly<Record<string, RuleSetting>>
  readonly failOn?: FailOn
  /** Folders to look for includes in, joined to the folder of the file that names them; an override's replace the whole's. */
  readonly includePath?: readonly string[]
  /** The disk that is installed to, in GiB. */
  readonly diskSize?: number
}

/** On which lines settings stand, from 1, by their key here; a rule's by `rules.RULE`. */
export type SettingLines = Readonly<Record<string, number>>

/** Settings for the files that match. */
export interface Override extends Settings {
  /** Globs below `root`; one without `/` is compared with the file's name alone. */
  readonly files: readonly string[]
  /** True: included by others and never installed by itself; false: stands for itself; unset: found out. */
  readonly fragment?: boolean
  /** Absolute folder of the configuration file it stands in. */
  readonly root: string
  /** Where it stands, for people: `.ks.yaml: overrides[1]`. */
  readonly label: string
  /** Where it begins. */
  readonly line?: number
  readonly lines?: SettingLines
}

/** One configuration, with everything it extends folded in. */
export interface Config extends Settings {
  /** The file that was asked for, as people know it; what it extends is in `paths`. */
  readonly path: string
  /** All files it is made of: what is extended first, the file itself last. */
  readonly paths: readonly string[]
  /** Where a setting of the whole is from, as `.ks.yaml:3`, by its key here; a rule's by `rules.RULE`. */
  readonly saidBy?: Readonly<Record<string, string>>
  /** In order: later ones win. */
  readonly overrides: readonly Override[]
  /** Flattened copies to keep watch over. */
  readonly flatten?: readonly FlattenPair[]
}

/** A kickstart and the file that has to hold what it flattens to; both joined to the folder of the file that names them. */
export interface FlattenPair {
  readonly from: string
  readonly to: string
}

/** What holds for one file. */
export interface Effective {
  readonly release?: string
  /** Who said so, for people; there is one exactly when there is a release. */
  readonly releaseFrom?: string
  readonly for: readonly string[]
  readonly rules: Readonly<Record<string, RuleSetting>>
  readonly fragment?: boolean
  readonly failOn?: FailOn
  readonly includePath: readonly string[]
  readonly diskSize?: number
}

/** The nearest known names for one that nobody knows (maybe none are near); undefined when it is known. */
export type NameCheck = (name: string) => readonly string[] | undefined

/** What the rest of the toolkit knows by name; a kind that is left out is not checked. */
export interface Known {
  readonly release?: NameCheck
  readonly target?: NameCheck
  readonly rule?: NameCheck
}
