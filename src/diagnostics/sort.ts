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
    if (!before) kept.set(key, diagnostic)
    else {
      const heavier = compareSeverity(diagnostic.severity, before.severity) < 0 ? diagnostic : before
      kept.set(key, askedBy(heavier, before, diagnostic))
    }
  }
  return [...kept.values()]
}

/** A finding in place of two that are the same: asked for by the targets of both, by all when one of the two is. */
export function askedBy(finding: Diagnostic, one: Diagnostic, other: Diagnostic): Diagnostic {
  if (!finding.targets && !(one.targets && other.targets)) return finding
  const { targets: _, ...rest } = finding
  if (!one.targets || !other.targets) return rest
  return { ...rest, targets: [...new Set([...one.targets, ...other.targets])] }
}
