import { expect, it } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { reportOnce } from '../../src/report/report.ts'

const span = { source: 'f.ks', start: 0, end: 4 }

function finding(from: string, more: Partial<Diagnostic> = {}): Diagnostic {
  const related = [{ message: 'included from here', span: { source: from, start: 9, end: 13 } }]
  return { code: 'text/crlf', severity: 'warning', message: 'm', span, related, ...more }
}

it('a finding that several files share is with the first: the heaviest, fixable, with the places of all', () => {
  const fix = { title: 't', safety: 'safe', edits: [{ span, text: '' }] } as const
  const [a, b, c] = reportOnce([
    { path: 'a.ks', diagnostics: [finding('a.ks')] },
    { path: 'b.ks', diagnostics: [finding('b.ks', { severity: 'error', fix })] },
    { path: 'c.ks', diagnostics: [finding('b.ks'), finding('c.ks', { message: 'other' })] },
  ])
  expect(a?.diagnostics).toHaveLength(1)
  expect(a?.diagnostics[0]).toMatchObject({ severity: 'error', fix })
  expect(a?.diagnostics[0]?.related?.map((place) => place.span.source)).toEqual(['a.ks', 'b.ks'])
  expect(b?.diagnostics).toEqual([])
  expect(c?.diagnostics.map(({ message }) => message)).toEqual(['other'])
})

it.each([
  [['oz'], ['oz', 'koji-image'], ['oz', 'koji-image']],
  [['oz'], undefined, undefined],
  [undefined, ['oz'], undefined],
])('asked for by %j and %j, it is for %j', (first, second, both) => {
  const of = (path: string, targets: readonly string[] | undefined) => ({
    path,
    diagnostics: [finding(path, { ...(targets && { targets }) })],
  })
  const [a] = reportOnce([of('a.ks', first), of('b.ks', second)])
  expect(a?.diagnostics[0]?.targets).toEqual(both)
})
