import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/parse.ts'
import { print } from '../../src/print/print.ts'
import { OriginMap } from '../../src/source/origin-map.ts'
import { readCases } from './case-table.ts'
import { outline } from './outline.ts'

describe.each(readCases())('$name', ({ text, within, findings, tree }) => {
  const { file, diagnostics } = parse(text, within && { within })

  it('has this tree', () => {
    const lines = outline(file)
      .split('\n')
      .map((line) => line.trimEnd())
    expect(lines.join('\n')).toBe(tree)
  })

  it('has these findings', () => {
    const found = diagnostics.map(({ severity, code, message, span: { start, end } }) => ({
      text: `${severity} ${code}: ${message}`,
      start,
      end,
    }))
    expect(found).toEqual(findings)
  })

  it('prints as it is', () => {
    expect(print(file)).toBe(text)
  })
})

describe('parse', () => {
  it('names the text', () => {
    expect(parse('text').file.source).toEqual({ id: '<text>', path: '<text>', text: 'text' })
    const { file } = parse('text', { path: 'a/b.ks' })
    expect(file.source.id).toBe('a/b.ks')
    expect(file.statements[0]!.span).toEqual({ source: 'a/b.ks', start: 0, end: 4 })
  })

  it('takes a source, origins and earlier problems as they are', () => {
    const source = { id: 'flat', path: 'a.ks', text: '%end' }
    const origins = new OriginMap([])
    const problem = {
      code: 'include/missing',
      severity: 'error',
      message: 'Missing',
      span: { source: 'a.ks', start: 9, end: 9 },
    } as const
    const { file, diagnostics } = parse(source.text, { source, origins, problems: [problem] })
    expect(file.source).toBe(source)
    expect(file.origins).toBe(origins)
    expect(diagnostics.map(({ code }) => code)).toEqual(['include/missing', 'parse/stray-end'])
    expect(file.problems).toBe(diagnostics)
  })

  it('makes an empty section of an empty inside', () => {
    const { file } = parse('', { within: '%packages' })
    expect(outline(file)).toBe('section %packages invented open')
  })

  it('repeats no more of a word in a message than a line holds', () => {
    expect(parse('%'.repeat(1e5)).diagnostics[0]!.message.length).toBeLessThan(200)
  })
})
