import { describe, expect, test } from 'vitest'
import type { Diagnostic, Severity } from '../../src/diagnostics/diagnostic.ts'
import { compareSeverity, dedupeDiagnostics, sortDiagnostics } from '../../src/diagnostics/sort.ts'

function at(source: string, start: number, end = start, severity: Severity = 'info', name = 'x'): Diagnostic {
  return { code: `style/${name}`, severity, message: 'm', span: { source, start, end } }
}

const shown = ({ code, severity, span }: Diagnostic) => `${span.source}${span.start}-${span.end} ${severity} ${code}`

describe('sortDiagnostics', () => {
  test('by place, then width, weight and code', () => {
    const sorted = sortDiagnostics([
      at('a', 5),
      at('a', 1, 3),
      at('a', 1),
      at('a', 5, 5, 'error'),
      at('a', 5, 5, 'info', 'b'),
    ])
    expect(sorted.map(shown)).toEqual([
      'a1-1 info style/x',
      'a1-3 info style/x',
      'a5-5 error style/x',
      'a5-5 info style/b',
      'a5-5 info style/x',
    ])
  })

  test('sources as given, then as they first occur', () => {
    const all = [at('c', 1), at('b', 2), at('a', 3), at('c', 0)]
    expect(sortDiagnostics(all, ['a']).map(({ span }) => span.source + span.start)).toEqual(['a3', 'c0', 'c1', 'b2'])
  })
})

test('dedupeDiagnostics keeps the heaviest where the first stood', () => {
  const kept = dedupeDiagnostics([at('a', 1), at('b', 1), at('a', 1, 1, 'error'), at('a', 1, 1, 'info', 'y')])
  expect(kept.map(shown)).toEqual(['a1-1 error style/x', 'b1-1 info style/x', 'a1-1 info style/y'])
})

test('compareSeverity puts what weighs more first', () => {
  expect((['info', 'error', 'warning'] as const).toSorted(compareSeverity)).toEqual(['error', 'warning', 'info'])
})

test.each([
  [['oz'], ['oz', 'koji-image'], ['oz', 'koji-image']],
  [['oz'], undefined, undefined],
  [undefined, ['oz'], undefined],
  [undefined, undefined, undefined],
])('dedupeDiagnostics: asked for by %j and %j is asked for by %j', (first, second, both) => {
  const of = (targets: readonly string[] | undefined, severity: 'error' | 'info') => ({
    ...at('a', 1, 1, severity),
    ...(targets && { targets }),
  })
  expect(dedupeDiagnostics([of(first, 'info'), of(second, 'error')])).toEqual([
    { ...at('a', 1, 1, 'error'), ...(both && { targets: both }) },
  ])
})
