import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import type { Flattened } from '../../src/flatten/flattened.ts'
import { originsJson } from '../../src/flatten/origins-json.ts'
import { LineIndex } from '../../src/source/line-index.ts'
import type { Span } from '../../src/source/span.ts'

/** A flattened tree as text for people to review: what it became, where every stretch came from, and what was found. */
export function render(flattened: Flattened): string {
  const { text, sources, file, generated } = flattened
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
  const installed = (file.expanded ?? []).flatMap(({ source, masked = [], origins: map }, n) => [
    `== as installed, way ${n + 1}`,
    visible(source.text),
    '== its generated lines',
    ...map!.segments
      .filter(({ via }) => via && generated.some(({ include }) => include === via.span))
      .map(({ out, end, exact, source: id, at }) => {
        const from = place({ source: id, start: at, end: at })
        return `[${out} ${end}) ${from}${exact ? '' : ', put in'}`
      }),
    ...masked.map(({ start, end, kind }) => `${kind} ${JSON.stringify(source.text.slice(start, end))}`),
  ])
  const makes = generated.map(
    ({ target, complete, madeBy, variants }) =>
      `${target}${madeBy ? ` by ${place(madeBy)}` : ''}: ${variants.length} known, ${complete ? 'complete' : 'not complete'}`,
  )
  return [
    '== text',
    visible(text),
    '== origins',
    ...origins,
    '== diagnostics',
    ...flattened.diagnostics.flatMap(describe),
    ...(flattened.masked.length > 0
      ? [
          '== masked',
          ...flattened.masked.map(({ start, end, kind }) => `${kind} ${JSON.stringify(text.slice(start, end))}`),
        ]
      : []),
    ...(makes.length > 0 ? ['== generated', ...makes] : []),
    ...installed,
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
