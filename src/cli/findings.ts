import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { type Reported, type ReportOptions, reportOnce } from '../report/report.ts'
import { textFindings } from '../report/text.ts'
import type { Sources } from '../source/source-file.ts'
import type { CliIo, CliStream } from './cli-io.ts'
import { paintFor } from './paint.ts'
import { tool } from './version.ts'

/** How a report is drawn on a stream. */
export function reportOptions(stream: CliStream, io: CliIo, noColor: boolean): ReportOptions {
  return { paint: paintFor(stream, io, noColor), width: stream.columns ?? 120 }
}

/** Prints findings on stderr, for commands whose result is something else. True when there is an error among them. */
export function printFindings(
  diagnostics: readonly Diagnostic[],
  sources: Sources,
  io: CliIo,
  noColor: boolean,
): boolean {
  const reported: Reported = { tool, files: reportOnce([{ path: '', diagnostics }]), sources }
  const text = textFindings(reported, reportOptions(io.stderr, io, noColor))
  if (text !== '') io.stderr.write(text)
  return hasErrors(diagnostics)
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error')
}
