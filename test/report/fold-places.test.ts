import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { foldPlaces } from '../../src/report/fold-places.ts'
import { plainPaint } from '../../src/report/paint.ts'
import { textReport } from '../../src/report/text.ts'
import { Sources } from '../../src/source/source-file.ts'

const text = '%post\nls\n%end\n'.repeat(20)

function at(line: number, more: Partial<Diagnostic> = {}): Diagnostic {
  const start = text.split('\n', line - 1).join('\n').length + (line > 1 ? 1 : 0)
  return {
    code: 'koji/post-log',
    severity: 'info',
    message: 'Expected --log, found none',
    span: { source: 'a.ks', start, end: start + 5 },
    ...more,
  }
}

function report(diagnostics: readonly Diagnostic[]): string {
  const sources = new Sources([{ id: 'a.ks', path: 'a.ks', text }])
  const tool = { name: 'ks', version: '0' }
  return textReport({ tool, files: [{ path: 'a.ks', diagnostics }], sources }, { paint: plainPaint, width: 80 })
}

describe('foldPlaces', () => {
  it('tells the same advice at its first place', () => {
    const folded = foldPlaces([at(1), at(4), at(7)])
    expect(folded.map(({ diagnostic, also }) => [diagnostic.span.start, also.length])).toEqual([[0, 2]])
  })

  it.each([
    { severity: 'warning' },
    { code: 'koji/post-trace' },
    { message: 'Expected another, found none' },
    { hint: 'look' },
    { targets: ['oz'] },
    { span: { source: 'b.ks', start: 14, end: 19 } },
  ] as const)('keeps apart what differs: %j', (more) => {
    expect(foldPlaces([at(1), at(4, more)])).toHaveLength(2)
  })

  it('keeps errors and warnings where they are', () => {
    expect(foldPlaces([at(1, { severity: 'error' }), at(4, { severity: 'error' })])).toHaveLength(2)
  })
})

describe('the report', () => {
  it('names the other lines, and counts every finding', () => {
    const all = report([at(1), at(4), at(7)])
    expect(all).toContain('      = so on lines 4 and 7 too\n')
    expect(all).toContain('0 errors, 0 warnings, 3 infos')
    expect(report([at(1), at(4)])).toContain('= so on line 4 too\n')
  })

  it('names twelve lines at most', () => {
    const many = Array.from({ length: 20 }, (_, i) => at(3 * i + 1))
    expect(report(many)).toContain('= so on lines 4, 7, 10, 13, 16, 19, 22, 25, 28, 31, 34, 37 and 7 more too\n')
  })
})
