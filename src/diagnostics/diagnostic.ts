import type { Span } from '../source/span.ts'
import type { StageCode } from './stage-codes.ts'

/** Groups of lint rules: the folders under `src/lint/rules`. */
export type RuleGroup =
  | 'koji'
  | 'storage'
  | 'network'
  | 'login'
  | 'packages'
  | 'scripts'
  | 'text'
  | 'security'
  | 'release'
  | 'style'

/** Stable name of a kind of finding, `<stage or rule group>/<name>`; for a rule it is the path of its file. */
export type DiagnosticCode = StageCode | `${RuleGroup}/${string}`

/**
 * - `error`: the reference implementation or the chosen target would refuse it
 * - `warning`: it works, but not as written or not for long
 * - `info`: advice
 */
export type Severity = 'error' | 'warning' | 'info'

/** Replace the text of `span` (nothing, when it has no width) by `text`. */
export interface TextEdit {
  readonly span: Span
  readonly text: string
}

/** A change that settles a finding. All edits are made, or none. */
export interface Fix {
  /** What it does, as an order: "Remove the repo line". */
  readonly title: string
  /** `safe`: the meaning stays, or the line was certainly wrong; `unsafe`: a human should look. */
  readonly safety: 'safe' | 'unsafe'
  readonly edits: readonly TextEdit[]
  /** True when each edit is right wherever the others lie in the file: an include between them does no harm. */
  readonly apart?: boolean
}

/** A second place that explains a finding: "first defined here", "included from here". */
export interface RelatedPlace {
  readonly message: string
  readonly span: Span
}

/** One finding. Offsets only; `src/report` makes lines of them. */
export interface Diagnostic {
  readonly code: DiagnosticCode
  readonly severity: Severity
  /** "Unexpected X, expected Y": one sentence, no full stop, secrets already redacted. */
  readonly message: string
  /** The exact words; with no width where something is missing. */
  readonly span: Span
  /** Nearest first. */
  readonly related?: readonly RelatedPlace[]
  /** What to do, or "did you mean": printed under the excerpt. */
  readonly hint?: string
  readonly fix?: Fix
  readonly url?: string
  /** The targets that ask for it, where the kickstart was judged for others too that do not. */
  readonly targets?: readonly string[]
}
