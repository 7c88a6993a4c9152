import { describe, expect, test } from 'vitest'
import { applyFixes } from '../../src/diagnostics/apply-fixes.ts'
import type { Diagnostic, Fix } from '../../src/diagnostics/diagnostic.ts'
import { Sources } from '../../src/source/source-file.ts'

type Edit = readonly [start: number, end: number, text: string, source?: string]

function finding(edits: readonly Edit[], safety: Fix['safety'] = 'safe'): Diagnostic {
  return {
    code: 'style/test',
    severity: 'info',
    message: 'm',
    span: { source: 'a', start: 0, end: 0 },
    fix: {
      title: 'T',
      safety,
      edits: edits.map(([start, end, text, source = 'a']) => ({ span: { source, start, end }, text })),
    },
  }
}

describe('applyFixes', () => {
  test('a string: every edit in the order of place, whatever the order given', () => {
    const result = applyFixes('0123456789', [finding([[8, 9, 'x']]), finding([[0, 0, '<']]), finding([[2, 4, '']])])
    expect(result).toMatchObject({ text: '<014567x9', applied: 3, skipped: 0, changed: true })
  })

  test('unsafe fixes only on demand', () => {
    const unsafe = [finding([[0, 1, 'X']], 'unsafe')]
    expect(applyFixes('abc', unsafe)).toMatchObject({ text: 'abc', applied: 0, skipped: 0, changed: false })
    expect(applyFixes('abc', unsafe, { unsafe: true })).toMatchObject({ text: 'Xbc', applied: 1 })
  })

  test('of overlapping fixes the first wins, whole', () => {
    const first = finding([[2, 5, '-']])
    const second = finding([
      [0, 1, 'never'],
      [4, 6, 'never'],
    ])
    const result = applyFixes('0123456789', [first, second])
    expect(result).toMatchObject({ text: '01-56789', applied: 1, skipped: 1 })
    expect(result.files.get('')?.skipped).toEqual([second])
  })

  test('an equal fix is made once and settles both findings', () => {
    expect(applyFixes('ab', [finding([[1, 1, '-']]), finding([[1, 1, '-']])])).toMatchObject({
      text: 'a-b',
      applied: 2,
    })
  })

  test('whole lines inserted at one place keep their order; at the edge of a removal they stand', () => {
    const fixes = [finding([[1, 1, '1\n']]), finding([[1, 1, '2\n']]), finding([[1, 2, '']]), finding([[2, 2, '3']])]
    expect(applyFixes('abc', fixes).text).toBe('a1\n2\n3c')
    const atEnd = [finding([[1, 1, '\r\n1']]), finding([[1, 1, '\n2']])]
    expect(applyFixes('a', atEnd).text).toBe('a\r\n1\n2')
  })

  test('of words inserted at one place the first wins', () => {
    const fixes = [finding([[1, 1, ' x']]), finding([[1, 1, ' y']]), finding([[1, 1, 'z\n']])]
    expect(applyFixes('abc', fixes)).toMatchObject({ text: 'a xbc', applied: 1, skipped: 2 })
  })

  test('an insertion inside a removal is skipped', () => {
    expect(applyFixes('abcd', [finding([[1, 3, '']]), finding([[2, 2, 'x']])])).toMatchObject({
      text: 'ad',
      skipped: 1,
    })
  })

  test('a fix whose own edits overlap is skipped', () => {
    const odd = finding([
      [0, 2, 'x'],
      [1, 3, 'y'],
    ])
    expect(applyFixes('abcd', [odd])).toMatchObject({ text: 'abcd', skipped: 1 })
  })

  test('several sources: each gets its own, a fix over two is made in both or none', () => {
    const sources = new Sources([
      { id: 'a', path: 'a.ks', text: 'aaa' },
      { id: 'b', path: 'b.ks', text: 'bbb' },
    ])
    const both = finding([
      [0, 1, 'A'],
      [0, 1, 'B', 'b'],
    ])
    const half = finding([
      [2, 3, 'A'],
      [0, 1, 'lost', 'b'],
    ])
    const elsewhere = finding([[0, 1, 'x', 'c']])
    const result = applyFixes(sources, [both, half, elsewhere])
    expect([...result.files].map(([id, file]) => [id, file.path, file.text, file.applied.length])).toEqual([
      ['a', 'a.ks', 'Aaa', 1],
      ['b', 'b.ks', 'Bbb', 1],
    ])
    expect(result).toMatchObject({ applied: 1, skipped: 1 })
  })
})
