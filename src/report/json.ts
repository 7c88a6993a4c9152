import type { Diagnostic, Fix } from '../diagnostics/diagnostic.ts'
import { redact, redactedMark } from '../diagnostics/redact.ts'
import type { Span } from '../source/span.ts'
import { LineIndexes } from './line-indexes.ts'
import { type Report, type Reported, type Summary, summarise } from './report.ts'

/** Number of this format; a change that could break a reader raises it. */
export const jsonVersion = 1

/** `line` and `column` are 1-based, `offset` is 0-based; columns and offsets count UTF-16 units. */
export interface JsonPosition {
  readonly line: number
  readonly column: number
  readonly offset: number
}

export interface JsonPlace {
  /** The real source file. */
  readonly path: string
  readonly start: JsonPosition
  readonly end: JsonPosition
}

export interface JsonFix {
  readonly title: string
  readonly safety: 'safe' | 'unsafe'
  /** Replace each place by its text, all or none. Left out when a text would show a secret. */
  readonly edits?: readonly (JsonPlace & { readonly text: string })[]
}

export interface JsonDiagnostic extends JsonPlace {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: string
  readonly hint?: string
  readonly related?: readonly (JsonPlace & { readonly message: string })[]
  readonly fix?: JsonFix
  readonly url?: string
  readonly targets?: readonly string[]
}

/** What `ks lint --format json` prints. */
export interface JsonReport {
  readonly version: number
  readonly tool: { readonly name: string; readonly version: string }
  readonly files: readonly {
    readonly path: string
    readonly release: string | null
    readonly releaseFrom: string | null
    readonly passedOver?: string
    readonly diagnostics: readonly JsonDiagnostic[]
  }[]
  readonly summary: Summary
}

/** For programs: `schema/lint-report.schema.json` describes it. */
export const jsonReport: Report = (reported) => `${JSON.stringify(toJson(reported), null, 2)}\n`

/** The report as data. */
export function toJson({ tool, files, counted = files, sources }: Reported): JsonReport {
  const indexes = new LineIndexes(sources)
  return {
    version: jsonVersion,
    tool,
    files: files.map(({ path, release, releaseFrom, passedOver, diagnostics }) => ({
      path,
      release: release ?? null,
      releaseFrom: releaseFrom ?? null,
      ...(passedOver !== undefined && { passedOver }),
      diagnostics: diagnostics.map((diagnostic) => diagnosticJson(diagnostic, indexes)),
    })),
    summary: summarise(counted),
  }
}

function diagnosticJson(diagnostic: Diagnostic, indexes: LineIndexes): JsonDiagnostic {
  const { code, severity, message, hint, span, related, fix, url, targets } = diagnostic
  return {
    code,
    severity,
    message,
    ...placeJson(span, indexes),
    ...(hint !== undefined && { hint }),
    ...(related && { related: related.map((one) => ({ message: one.message, ...placeJson(one.span, indexes) })) }),
    ...(fix && { fix: fixJson(fix, indexes) }),
    ...(url !== undefined && { url }),
    ...(targets && { targets }),
  }
}

function fixJson({ title, safety, edits }: Fix, indexes: LineIndexes): JsonFix {
  const secret = edits.some(({ text }) => redact(text).includes(redactedMark) && !text.includes(redactedMark))
  return {
    title,
    safety,
    ...(!secret && { edits: edits.map(({ span, text }) => ({ ...placeJson(span, indexes), text })) }),
  }
}

function placeJson(span: Span, indexes: LineIndexes): JsonPlace {
  const { path, start, end } = indexes.place(span)
  return { path, start: { ...start, offset: span.start }, end: { ...end, offset: span.end } }
}
