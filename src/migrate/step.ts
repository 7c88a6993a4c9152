import type { ReleaseName } from '../../grammar/releases.ts'
import type { Checked } from '../check/checked.ts'
import type { Severity, TextEdit } from '../diagnostics/diagnostic.ts'
import type { FixBuilder } from '../lint/rule.ts'
import type { Span } from '../source/span.ts'

/** What steps look at: one kickstart, and the releases it goes between. */
export interface StepContext {
  readonly from: ReleaseName
  readonly to: ReleaseName
  /** Judged for the release it comes from. */
  readonly was: Checked
  readonly edit: FixBuilder
}

/** A place that has to change, or that somebody should look at. */
export interface StepFinding {
  /** Names the step: `timezone --isUtc`, in words that a code may have: `isutc`. */
  readonly step: string
  /** The words it is about. What differs between the releases at these words is then told. */
  readonly at: Span
  readonly message: string
  /** The whole change; undefined when a human has to make it. */
  readonly fix?: { readonly title: string; readonly edits: readonly TextEdit[] }
  /** Why a human has to do it, or what to look at after the change. */
  readonly why?: string
  /** `info` for what needs nobody's work; default `warning`. */
  readonly severity?: Severity
}

/** Finds what one kind of change means for a kickstart. Pure. */
export type Step = (ctx: StepContext) => readonly StepFinding[]
