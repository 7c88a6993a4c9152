import { inLanes, type LaneRanges, type ReleaseName } from '../../grammar/releases.ts'
import type { Checked } from '../check/checked.ts'
import type { Severity, TextEdit } from '../diagnostics/diagnostic.ts'
import type { MigrateCode } from '../diagnostics/stage-codes.ts'
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
  readonly code: MigrateCode
  /** The words it is about. */
  readonly at: Span
  /** What differs between the releases at these words is told by it; default `at`. */
  readonly covers?: Span
  readonly message: string
  /** The whole change; undefined when a human has to make it. */
  readonly fix?: { readonly title: string; readonly edits: readonly TextEdit[] }
  /** Why a human has to do it, or what to look at after the change. */
  readonly why?: string
  /** `info` for what needs nobody's work; default `error` where the later release refuses the words, else `warning`. */
  readonly severity?: Severity
}

/** Finds what one kind of change means for a kickstart. Pure. */
export type Step = (ctx: StepContext) => readonly StepFinding[]

/** True on a way that leads into a stretch of releases. */
export function entered(lanes: LaneRanges, { from, to }: Pick<StepContext, 'from' | 'to'>): boolean {
  return inLanes(to, lanes) && !inLanes(from, lanes)
}
