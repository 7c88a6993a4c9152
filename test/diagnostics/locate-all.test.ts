import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { locateAll } from '../../src/diagnostics/locate-all.ts'
import { OriginMap } from '../../src/source/origin-map.ts'
import type { Span } from '../../src/source/span.ts'

// main: "AAAA%include f\nBBBB", f: "%include g\nFFFF", g: "GGGG", composed "AAAAGGGG\nFFFFBBBB" with a newline we added.
const outer = { span: { source: 'main', start: 13, end: 14 } }
const inner = { span: { source: 'f', start: 9, end: 10 }, parent: outer }
const origins = new OriginMap([
  { out: 0, end: 4, source: 'main', at: 0, exact: true },
  { out: 4, end: 8, source: 'g', at: 0, exact: true, via: inner },
  { out: 8, end: 9, source: 'g', at: 4, exact: false, via: inner },
  { out: 9, end: 13, source: 'f', at: 11, exact: true, via: outer },
  { out: 13, end: 17, source: 'main', at: 15, exact: true },
])

function at(start: number, end: number, more: Partial<Diagnostic> = {}): Diagnostic {
  return { code: 'style/test', severity: 'info', message: 'm', span: { source: 'all', start, end }, ...more }
}

function span(source: string, start: number, end: number): Span {
  return { source, start, end }
}

describe('locateAll', () => {
  test('without origins nothing moves', () => {
    const one = at(1, 2)
    expect(locateAll([one], 'all', undefined)).toEqual([one])
  })

  test('places become real, with the chain of includes, nearest first', () => {
    expect(locateAll([at(5, 7), at(14, 16)], 'all', origins)).toEqual([
      {
        ...at(0, 0),
        span: span('g', 1, 3),
        related: [
          { message: 'included from here', span: inner.span },
          { message: 'included from here', span: outer.span },
        ],
      },
      { ...at(0, 0), span: span('main', 16, 18) },
    ])
  })

  test('places that are real already stay', () => {
    const real = at(0, 0, { span: span('g', 2, 3) })
    expect(locateAll([real], 'all', origins)).toEqual([real])
  })

  test('related places move too, before the chain', () => {
    const [one] = locateAll([at(9, 10, { related: [{ message: 'r', span: span('all', 0, 2) }] })], 'all', origins)
    expect(one?.related?.map((place) => place.span)).toEqual([span('main', 0, 2), outer.span])
  })

  test.each([
    ['one segment', [[0, 2]], true],
    [
      'two segments of one file',
      [
        [0, 2],
        [14, 15],
      ],
      false,
    ],
    ['over a border', [[3, 5]], false],
    ['in text we made', [[8, 9]], false],
  ] as const)('a fix in %s', (_, places, kept) => {
    const edits = places.map(([start, end]) => ({ span: span('all', start, end), text: '' }))
    const [one] = locateAll([at(0, 1, { fix: { title: 'T', safety: 'safe', edits } })], 'all', origins)
    expect(one?.fix !== undefined).toBe(kept)
    if (kept) expect(one?.fix?.edits[0]?.span).toEqual(span('main', 0, 2))
  })

  test('a fix of edits that lie apart may be in several segments of one copy of a file', () => {
    const fix = (...places: readonly number[]) => ({
      title: 'T',
      safety: 'safe' as const,
      apart: true,
      edits: places.map((start) => ({ span: span('all', start, start + 1), text: '' })),
    })
    const kept = (...places: readonly number[]) =>
      locateAll([at(0, 1, { fix: fix(...places) })], 'all', origins)[0]!.fix?.edits.map((edit) => edit.span.source)
    expect(kept(0, 14)).toEqual(['main', 'main'])
    expect(kept(0, 8)).toBeUndefined()
    expect(kept(0, 9)).toBeUndefined()
  })

  test('a fragment used twice is reported once, with the heavier severity', () => {
    const twice = new OriginMap([
      { out: 0, end: 4, source: 'g', at: 0, exact: true, via: inner },
      { out: 4, end: 8, source: 'g', at: 0, exact: true, via: outer },
    ])
    const all = locateAll([at(1, 2), at(5, 6, { severity: 'error' })], 'all', twice)
    expect(all.map((one) => [one.severity, one.span])).toEqual([['error', span('g', 1, 2)]])
  })

  test('a fix in a file that is included twice stays when both inclusions ask for it', () => {
    // main: "%include f\n%include f\n", f: "ab\n", composed "ab\nab\n".
    const first = { span: { source: 'main', start: 9, end: 10 } }
    const second = { span: { source: 'main', start: 20, end: 21 } }
    const twice = new OriginMap([
      { out: 0, end: 3, source: 'f', at: 0, exact: true, via: first },
      { out: 3, end: 6, source: 'f', at: 0, exact: true, via: second },
    ])
    const cut = (start: number) => ({
      ...at(start, start + 1),
      fix: { title: 't', safety: 'safe' as const, edits: [{ span: span('all', start, start + 1), text: '' }] },
    })
    const fixes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ fix }) => fix?.edits[0]?.span)
    expect(fixes(locateAll([cut(0), cut(3)], 'all', twice))).toEqual([span('f', 0, 1)])
    expect(fixes(locateAll([cut(4)], 'all', twice))).toEqual([undefined])
    expect(fixes(locateAll([cut(0), cut(0), cut(4)], 'all', twice))).toEqual([undefined, undefined])
  })
})
