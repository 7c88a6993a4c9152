import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import type { Flattened } from '../../src/flatten/flattened.ts'
import { originsJson } from '../../src/flatten/origins-json.ts'
import { LineIndex } from '../../src/source/line-index.ts'
import type { Span } from '../../src/source/span.ts'

/** A flattened tree as text for people to review: what it became, where every stretch came from, and what was found. */
export function render(flattened: Flattened): string {
  const { text, sources } = flattened
  const place = ({ source, start, end }: Span): string => {
    const file = sources.get(source)
    if (!file) throw new Error(`a span in ${source}, which is no real file`)
    const index = new LineIndex(file.text)
    const from = index.position(start)
    const to = index.position(end)
    const width = to.line === from.line ? `${to.column}` : `${to.line}:${to.column}`
    return `${file.path}:${from.line}:${from.column}-${width}`
  }
  const describe = (diagnostic: Diagnostic): string[] => [
    `${place(diagnostic.span)} ${diagnostic.severity} ${diagnostic.code}`,
    `  ${diagnostic.message}`,
    ...(diagnostic.hint === undefined ? [] : [`  hint: ${diagnostic.hint}`]),
    ...(diagnostic.related ?? []).map((related) => `  ${place(related.span)} ${related.message}`),
  ]
  const origins = originsJson(flattened).segments.map(({ out, lines, source, line, at, exact, via }) => {
    const from = `[${out.join(' ')}) lines ${lines.join('-')}: ${source}:${line} at ${at}${exact ? '' : ', put in'}`
    return [from, ...via.map((site) => `from ${site.source}:${site.line} at ${site.at}`)].join(', ')
  })
  return [
    '== text',
    visible(text),
    '== origins',
    ...origins,
    '== diagnostics',
    ...flattened.diagnostics.flatMap(describe),
    '',
  ].join('\n')
}

/** Line ends other than LF, byte order marks and a missing last newline, made visible. */
function visible(text: string): string {
  const shown = text.replace(/[\r\f\v\x1c-\x1e\x85\u2028\u2029\uFEFF]/g, (unit) => {
    return unit === '\r' ? '␍' : `<U+${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`
  })
  return shown.endsWith('\n') ? shown.slice(0, -1) : `${shown}⌁`
}
