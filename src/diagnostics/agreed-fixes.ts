import type { SourceId } from '../source/span.ts'
import type { Diagnostic, Fix } from './diagnostic.ts'
import { withoutFix } from './without-fix.ts'

/** The findings of one kickstart, and the files it is made of. */
export interface Voter {
  readonly diagnostics: readonly Diagnostic[]
  /** Every text that was read for it. */
  readonly reached: ReadonlySet<SourceId>
  /** False for a fragment judged by itself: it has no say where a whole kickstart includes it. */
  readonly topLevel: boolean
}

/**
 * Leaves a fix only where all whole kickstarts that reach the texts it changes ask for it: a line of a fragment may be
 * wrong in one of them and right in another. The findings themselves stay.
 */
export function agreedFixes<File extends Voter>(files: readonly File[]): readonly File[] {
  if (files.length < 2) return files
  const asked = new Map(
    files.map((file) => [file, new Set(file.diagnostics.flatMap(({ fix }) => (fix ? [fixKey(fix)] : [])))]),
  )
  const voters = new Map<SourceId, readonly File[]>()
  const votersOf = (source: SourceId) => {
    const reaching = () => files.filter(({ reached }) => reached.has(source))
    const whole = voters.get(source) ?? reaching().filter(({ topLevel }) => topLevel)
    const found = whole.length > 0 ? whole : reaching()
    voters.set(source, found)
    return found
  }
  const agreed = (fix: Fix) => {
    const key = fixKey(fix)
    return fix.edits.every(({ span }) => votersOf(span.source).every((file) => asked.get(file)!.has(key)))
  }
  return files.map((file) => ({
    ...file,
    diagnostics: file.diagnostics.map((one) => (!one.fix || agreed(one.fix) ? one : withoutFix(one))),
  }))
}

/** Equal for fixes that make the same edits. */
export function fixKey({ edits }: Fix): string {
  return edits.map(({ span, text }) => `${span.source}\0${span.start}\0${span.end}\0${text}`).join('\0\0')
}
