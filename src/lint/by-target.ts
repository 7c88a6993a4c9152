import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { compareSeverity } from '../diagnostics/sort.ts'
import { withoutFix } from '../diagnostics/without-fix.ts'

/** What one target finds in the linted text. */
export interface FoundFor {
  readonly target: string
  readonly found: readonly Diagnostic[]
}

/**
 * What several targets find, each finding once: as heavy as the heaviest of them, with a fix only where none of them goes
 * without, and with the names of the targets that ask for it unless all do.
 */
export function mergeByTarget(runs: readonly FoundFor[]): readonly Diagnostic[] {
  if (runs.length === 1) return runs[0]!.found
  const merged = new Map<string, { finding: Diagnostic; targets: Set<string> }>()
  for (const { target, found } of runs) {
    for (const one of found) {
      const key = `${one.code}\0${one.span.start}\0${one.span.end}\0${one.message}`
      const before = merged.get(key)
      if (before) merged.set(key, { finding: both(before.finding, one), targets: before.targets.add(target) })
      else merged.set(key, { finding: one, targets: new Set([target]) })
    }
  }
  const all = new Set(runs.map(({ target }) => target)).size
  return [...merged.values()].map(({ finding, targets }) =>
    targets.size === all ? finding : { ...finding, targets: [...targets] },
  )
}

function both(first: Diagnostic, other: Diagnostic): Diagnostic {
  const heavier = compareSeverity(other.severity, first.severity) < 0 ? other : first
  return first.fix && other.fix ? heavier : withoutFix(heavier)
}
