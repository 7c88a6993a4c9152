/**
 * Names one text that spans can point into: the path of a real file as it was given,
 * or a made-up name for a text that is no file (a flattened kickstart, a string).
 * Two spans with the same id point into the same text.
 */
export type SourceId = string

/** Half-open range `[start, end)` of 0-based UTF-16 offsets into the text of `source`. */
export interface Span {
  readonly source: SourceId
  readonly start: number
  readonly end: number
}

/** A span, or anything that has one: the form in which rules name a place. */
export type Located = Span | { readonly span: Span }

export function spanOf(at: Located): Span {
  return 'span' in at ? at.span : at
}
