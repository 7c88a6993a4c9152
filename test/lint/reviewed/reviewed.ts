import type { Severity } from '../../../src/diagnostics/diagnostic.ts'
import { almalinux } from './almalinux.ts'
import { fedora } from './fedora.ts'
import { infos } from './infos.ts'

/** Findings of one kind on real kickstarts that somebody has looked at: the same mistake for the same cause. */
export interface Reviewed {
  readonly code: string
  readonly severity: Severity
  /** Paths below `corpus/`; any when not given. */
  readonly files?: RegExp
  /** The whole source line that the finding is on; any when not given, as for what is missing. */
  readonly line?: RegExp
  /** Why it is true, and what comes of it. */
  readonly reason: string
}

/** A finding as the review sees it. */
export interface ReviewedFinding {
  readonly code: string
  readonly severity: Severity
  readonly path: string
  /** The source line, without its line end. */
  readonly line: string
}

export const reviewed: readonly Reviewed[] = [...almalinux, ...fedora, ...infos]

/** The entries that speak of a finding: it should be one. */
export function reasonsFor({ code, severity, path, line }: ReviewedFinding): readonly Reviewed[] {
  return reviewed.filter(
    (entry) =>
      entry.code === code &&
      entry.severity === severity &&
      (entry.files?.test(path) ?? true) &&
      (entry.line?.test(line) ?? true),
  )
}
