import { expect, it } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { foldRepeated } from '../../src/report/fold-repeated.ts'

function assumed(source: string, more: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: 'release/assumed-devel',
    severity: 'info',
    message: 'Expected a release, assumed F45',
    hint: 'name one',
    span: { source, start: 0, end: 0 },
    ...more,
  }
}

const files = (...found: (readonly Diagnostic[])[]) => found.map((diagnostics, i) => ({ path: `${i}.ks`, diagnostics }))

it('advice about the run is told once, with the number of files', () => {
  const other = assumed('0.ks', { code: 'text/crlf' })
  const folded = foldRepeated(files([assumed('0.ks'), other], [other], [assumed('2.ks')], [assumed('3.ks')]))
  expect(folded.map(({ diagnostics }) => diagnostics.map(({ hint }) => hint))).toEqual([
    ['name one; so in 2 more files', 'name one'],
    ['name one'],
    [],
    [],
  ])
})

it('of a single file it stays as it is, and so does what is no advice', () => {
  const one = files([assumed('0.ks')], [])
  expect(foldRepeated(one)).toEqual(one)
  const graded = files([assumed('0.ks', { severity: 'error' })], [assumed('1.ks', { severity: 'error' })])
  expect(foldRepeated(graded)).toEqual(graded)
})
