/** What a code means, in sentences; `what` without a full stop. */
export interface CodeText {
  /** What is reported. */
  readonly what: string
  /** Why it matters. */
  readonly why: string
  /** What to do about it. */
  readonly todo: string
}

/** Every code of one stage: one that is missing here does not compile. */
export type CodeTexts<Code extends string> = Readonly<Record<Code, CodeText>>
