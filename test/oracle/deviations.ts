/**
 * Where our verdict, warnings or reason differ from the reference on purpose, each within design §5: a pattern over
 * inputs and why. At most 40 rows, together at most 0.3 % of the vectors.
 */
export interface Deviation {
  /** What of the answer differs. */
  readonly about: 'verdict' | 'reason' | 'warnings'
  readonly text: RegExp
  readonly why: string
}

export const deviations: readonly Deviation[] = []
