import type { Diagnostic, RelatedPlace } from '../diagnostics/diagnostic.ts'
import type { Span } from '../source/span.ts'
import { showText } from './display-text.ts'
import { excerpt } from './excerpt.ts'
import { type Folded, foldPlaces } from './fold-places.ts'
import { LineIndexes } from './line-indexes.ts'
import type { Paint } from './paint.ts'
import { type Report, type Reported, type ReportedFile, type Summary, summarise } from './report.ts'

/** Columns in front of an excerpt: ` 1234 | `. */
const GUTTER = 9

/** Lines that related places take. */
const MOST_RELATED = 10

/** Numbers of lines that one finding names. */
const MOST_LINES = 12

/** For people: each finding with its place, its line with the words underlined, and what to do; then the numbers. */
export const textReport: Report = (reported, options) => {
  const findings = textFindings(reported, options)
  const { files, counted: all = files } = reported
  return `${findings}${summaryLine(all, summarise(all), options.paint)}\n${readMore(files)}`
}

/** The findings alone, without the numbers. */
export const textFindings: Report = ({ files, sources }, { paint, width }) => {
  const indexes = new LineIndexes(sources)
  const one = (folded: Folded) => finding(folded, indexes, paint, Math.max(40, width))
  return files.flatMap(({ diagnostics }) => foldPlaces(diagnostics).map((folded) => `${one(folded)}\n`)).join('')
}

function finding({ diagnostic, also }: Folded, indexes: LineIndexes, paint: Paint, width: number): string {
  const { severity, message, code, span, hint, fix, related = [], url, targets } = diagnostic
  const index = indexes.of(span)
  const lines = [
    `${paint.strong(where(indexes, span))}: ${paint[severity](severity)}: ${paint.strong(showText(message))} ${paint.dim(`[${code}]`)}`,
  ]
  if (index && index.text.length > 0) {
    const { line, marker } = excerpt(index, span.start, span.end, width - GUTTER)
    const number = String(index.position(span.start).line).padStart(5)
    lines.push(`${paint.dim(`${number} |`)} ${line}`, `${paint.dim('      |')} ${paint[severity](marker)}`)
  }
  const note = (text: string) => lines.push(`${paint.dim('      =')} ${text}`)
  if (also.length > 0) note(alsoOn(also, indexes))
  if (targets) note(`only for ${targets.join(', ')}`)
  if (hint !== undefined) note(`hint: ${showText(hint)}`)
  if (fix) note(`fix: ${showText(fix.title)} (${fix.safety === 'safe' ? '--fix' : '--fix-unsafe'})`)
  const { listed, left, last } = shorten(related)
  for (const place of listed) note(relatedLine(place, indexes))
  if (left > 0) note(`… ${left} more …`)
  if (last) note(relatedLine(last, indexes))
  if (url !== undefined) note(`see: ${showText(url)}`)
  return `${lines.join('\n')}\n`
}

/** The lines of other places in the same file. */
function alsoOn(places: readonly Span[], indexes: LineIndexes): string {
  const lines = [...new Set(places.map((span) => indexes.place(span).start.line))]
  const listed = lines.slice(0, MOST_LINES)
  const rest = lines.length - listed.length
  const words = rest > 0 ? [...listed, `${rest} more`] : listed
  const last = words.length > 1 ? ` and ${words.at(-1)}` : ''
  return `so on line${lines.length > 1 ? 's' : ''} ${words.slice(0, last ? -1 : undefined).join(', ')}${last} too`
}

/** Long chains of includes are told by their nearest links and their outermost one. */
function shorten(related: readonly RelatedPlace[]) {
  if (related.length <= MOST_RELATED) return { listed: related, left: 0 }
  const listed = related.slice(0, MOST_RELATED - 2)
  return { listed, left: related.length - listed.length - 1, last: related.at(-1) }
}

function relatedLine({ message, span }: RelatedPlace, indexes: LineIndexes): string {
  return `${showText(message)}: ${where(indexes, span)}`
}

function where(indexes: LineIndexes, span: Diagnostic['span']): string {
  const { path, start } = indexes.place(span)
  return `${showText(path)}:${start.line}:${start.column}`
}

function summaryLine(files: readonly ReportedFile[], summary: Summary, paint: Paint): string {
  const { errors, warnings, infos, fixable } = summary
  const checked = `${counted(files.length, 'file')} checked${releasesOf(files)}`
  if (errors + warnings + infos === 0) return `${checked}, no findings`
  const numbers = [
    errors > 0 ? paint.error(counted(errors, 'error')) : '0 errors',
    warnings > 0 ? paint.warning(counted(warnings, 'warning')) : '0 warnings',
    counted(infos, 'info'),
  ].join(', ')
  return `${checked}: ${numbers}${fixes(fixable, files)}`
}

function fixes(safe: number, files: readonly ReportedFile[]): string {
  const all = files.flatMap(({ diagnostics }) => diagnostics)
  const unsafe = all.filter(({ fix }) => fix?.safety === 'unsafe').length
  if (safe === 0) return unsafe > 0 ? `; ${unsafe} fixable with --fix-unsafe` : ''
  return `; ${safe} fixable with --fix${unsafe > 0 ? `, ${unsafe} more with --fix-unsafe` : ''}`
}

/** Why a file was judged for its release, in words. */
const chosenBy: Readonly<Record<string, string>> = {
  option: '--release',
  config: 'configuration',
  target: 'target',
  'version-comment': '#version',
  default: 'default',
}

function releasesOf(files: readonly ReportedFile[]): string {
  const named = files.flatMap(({ release, releaseFrom = 'default' }) =>
    release === undefined ? [] : [`${release} (${chosenBy[releaseFrom] ?? releaseFrom})`],
  )
  const all = [...new Set(named)]
  if (all.length === 0) return ''
  return ` for ${all.length > 3 ? `${all.slice(0, 3).join(', ')} and ${all.length - 3} more` : all.join(', ')}`
}

function readMore(files: Reported['files']): string {
  const code = files.flatMap(({ diagnostics }) => diagnostics).at(0)?.code
  return code === undefined ? '' : `More about a finding: ks explain CODE, for example ks explain ${code}\n`
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
