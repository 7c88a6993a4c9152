import type { TextEdit } from '../diagnostics/diagnostic.ts'

/** The text after edits that are sorted and do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = []
  let from = 0
  for (const { span, text: inserted } of edits) {
    pieces.push(text.slice(from, span.start), inserted)
    from = span.end
  }
  return pieces.join('') + text.slice(from)
}
