import type { Diagnostic, RelatedPlace, Severity } from '../diagnostics/diagnostic.ts'
import { askedBy, compareSeverity } from '../diagnostics/sort.ts'
import type { Sources } from '../source/source-file.ts'
import type { Paint } from './paint.ts'

/** The findings of one file that was asked about. */
export interface ReportedFile {
  /** As the user named it. */
  readonly path: string
  /** The release it was judged for, and who chose that; undefined when it was not judged (it could not be read). */
  readonly release?: string
  readonly releaseFrom?: string
  /** What it is written in instead, when it is no kickstart and was not judged. */
  readonly passedOver?: string
  /** In real files, sorted. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Everything a format can be made of. */
export interface Reported {
  readonly tool: { readonly name: string; readonly version: string }
  /** One per file asked about; a finding that several of them share is in the first only. */
  readonly files: readonly ReportedFile[]
  /** What the numbers are of, where `files` has only some of the findings. */
  readonly counted?: readonly ReportedFile[]
  /** The texts that findings point into. */
  readonly sources: Sources
}

export interface ReportOptions {
  readonly paint: Paint
  /** Columns of the terminal; at least 40 are used. */
  readonly width: number
}

/** A report format: pure, the result ends with a newline unless it is empty. */
export type Report = (reported: Reported, options: ReportOptions) => string

/** What was found, in numbers. */
export interface Summary {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** Findings that have a fix which `--fix` makes. */
  readonly fixable: number
}

export function summarise(files: readonly ReportedFile[]): Summary {
  const all = files.flatMap((file) => file.diagnostics)
  const count = (severity: Severity) => all.filter((one) => one.severity === severity).length
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    fixable: all.filter((one) => one.fix?.safety === 'safe').length,
  }
}

/**
 * Leaves each finding only with the first of the files that share it: as heavy as the heaviest of them, with the fix that
 * any of them has, and with the places by which the others come upon it.
 */
export function reportOnce<File extends ReportedFile>(files: readonly File[]): readonly File[] {
  const merged = new Map<string, Diagnostic>()
  const keys = files.map(({ diagnostics }) =>
    diagnostics.flatMap((one) => {
      const key = `${one.code}\0${one.span.source}\0${one.span.start}\0${one.span.end}\0${one.message}`
      const before = merged.get(key)
      merged.set(key, before ? merge(before, one) : one)
      return before ? [] : [key]
    }),
  )
  return files.map((file, i) => ({ ...file, diagnostics: keys[i]!.map((key) => merged.get(key)!) }))
}

function merge(first: Diagnostic, other: Diagnostic): Diagnostic {
  const fix = first.fix ?? other.fix
  const severity = compareSeverity(other.severity, first.severity) < 0 ? other.severity : first.severity
  const related = [...(first.related ?? [])]
  for (const place of other.related ?? []) if (!related.some((one) => samePlace(one, place))) related.push(place)
  const merged = { ...first, severity, ...(fix && { fix }), ...(related.length > 0 && { related }) }
  return askedBy(merged, first, other)
}

function samePlace(a: RelatedPlace, b: RelatedPlace): boolean {
  return (
    a.message === b.message &&
    a.span.source === b.span.source &&
    a.span.start === b.span.start &&
    a.span.end === b.span.end
  )
}
