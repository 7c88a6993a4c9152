import type { SourceId } from '../source/span.ts'
import type { Diagnostic, Severity } from './diagnostic.ts'

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** Negative when `a` weighs more than `b`: error, warning, info. */
export function compareSeverity(a: Severity, b: Severity): number {
  return ranks[a] - ranks[b]
}

/**
 * Diagnostics by place, then by weight, then by code. Stable. Sources come in the order given, then as they first occur.
 * Findings about a whole file, which start at its first statement with no width, so come before what is on that line.
 */
export function sortDiagnostics(diagnostics: readonly Diagnostic[], sources: readonly SourceId[] = []): Diagnostic[] {
  const order = new Map<SourceId, number>(sources.map((source, i) => [source, i]))
  for (const { span } of diagnostics) if (!order.has(span.source)) order.set(span.source, order.size)
  return [...diagnostics].sort(
    (a, b) =>
      order.get(a.span.source)! - order.get(b.span.source)! ||
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      compareSeverity(a.severity, b.severity) ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  )
}

/**
 * Keeps one of the findings with the same code, place and message: the heaviest, in the place of the first.
 * A fragment that is included n times gives n findings on one place.
 */
export function dedupeDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const kept = new Map<string, Diagnostic>()
  for (const diagnostic of diagnostics) {
    const { source, start, end } = diagnostic.span
    const key = `${diagnostic.code}\0${source}\0${start}\0${end}\0${diagnostic.message}`
    const before = kept.get(key)
    if (!before || compareSeverity(diagnostic.severity, before.severity) < 0) kept.set(key, diagnostic)
  }
  return [...kept.values()]
}
