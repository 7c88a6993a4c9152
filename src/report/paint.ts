/** Colours by meaning; `cli` makes one for a terminal. */
export interface Paint {
  error(text: string): string
  warning(text: string): string
  info(text: string): string
  /** What the eye should find first. */
  strong(text: string): string
  /** What may be passed over. */
  dim(text: string): string
  /** Lines of a diff. */
  added(text: string): string
  removed(text: string): string
}

const same = (text: string): string => text

/** No colours. */
export const plainPaint: Paint = {
  error: same,
  warning: same,
  info: same,
  strong: same,
  dim: same,
  added: same,
  removed: same,
}
