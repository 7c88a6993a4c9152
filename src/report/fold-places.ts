import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Span } from '../source/span.ts'

/** A finding, and the places further down in the same file that the same advice is for. */
export interface Folded {
  readonly diagnostic: Diagnostic
  readonly also: readonly Span[]
}

/** For people: the same advice about several places of one real file is told at the first of them. Errors and warnings stay apart. */
export function foldPlaces(diagnostics: readonly Diagnostic[]): readonly Folded[] {
  const folded: { diagnostic: Diagnostic; also: Span[] }[] = []
  const first = new Map<string, Span[]>()
  for (const diagnostic of diagnostics) {
    const { code, severity, message, span, targets = [], hint = '' } = diagnostic
    const key = [code, message, hint, span.source, ...targets].join('\0')
    const also = severity === 'info' ? first.get(key) : undefined
    if (also) also.push(span)
    else {
      const entry = { diagnostic, also: [] }
      folded.push(entry)
      if (severity === 'info') first.set(key, entry.also)
    }
  }
  return folded
}
