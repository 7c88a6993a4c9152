/**
 * A stretch of a text that stands for something nobody knows yet: a placeholder of a template, a variable of the script that
 * will write the text. `[start, end)` are 0-based UTF-16 offsets.
 */
export interface MaskedStretch {
  readonly start: number
  readonly end: number
  /** `value`: a word or a part of one. `line`: all of its line, which may become any lines. `control`: nothing of it is left. */
  readonly kind: 'value' | 'line' | 'control'
}

/**
 * The text with harmless units in the place of masked stretches, of the same length. Values become `_` and their own letters and
 * digits, so that equal ones stay equal and others differ; lines and controls become blank.
 */
export function maskText(text: string, masked: readonly MaskedStretch[]): string {
  if (masked.length === 0) return text
  const pieces: string[] = []
  let at = 0
  for (const { start, end, kind } of masked) {
    const raw = text.slice(start, end)
    pieces.push(text.slice(at, start), kind === 'value' ? standIn(raw) : raw.replace(/[^\r\n]/g, ' '))
    at = end
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}

/** The word that stands for a masked value. */
export function standIn(raw: string): string {
  return raw.replace(/[^A-Za-z0-9]/g, '_')
}
