import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { excerpt } from '../../src/report/excerpt.ts'
import { plainPaint } from '../../src/report/paint.ts'
import { type ReportedFile, reportOnce } from '../../src/report/report.ts'
import { textFindings, textReport } from '../../src/report/text.ts'
import { LineIndex } from '../../src/source/line-index.ts'
import { Sources } from '../../src/source/source-file.ts'

const tool = { name: 'kickstart-toolkit', version: '0.0.0' }
const options = { paint: plainPaint, width: 100 }

function at(text: string, words: string, more: Partial<Diagnostic> = {}): Diagnostic {
  const start = text.indexOf(words)
  const span = { source: 'a.ks', start, end: start + words.length }
  return { code: 'check/unknown-option', severity: 'error', message: 'Unexpected words', span, ...more }
}

function findings(text: string, diagnostics: readonly Diagnostic[], width = 100): string {
  const sources = new Sources([{ id: 'a.ks', path: 'a.ks', text }])
  return textFindings({ tool, files: [{ path: 'a.ks', diagnostics }], sources }, { ...options, width })
}

describe('textFindings', () => {
  it('underlines the words', () => {
    const text = 'lang en_US.UTF-8\nrepo --name=a --metalnk=http://x/\n'
    expect(findings(text, [at(text, '--metalnk')])).toMatchInlineSnapshot(`
      "a.ks:2:15: error: Unexpected words [check/unknown-option]
          2 | repo --name=a --metalnk=http://x/
            |               ^^^^^^^^^

      "
    `)
  })

  it('says what to do, what is related, and where more is written', () => {
    const text = 'a\nb\n'
    const more: Partial<Diagnostic> = {
      severity: 'warning',
      targets: ['oz', 'koji-image'],
      hint: 'did you mean b?',
      fix: { title: 'Write b', safety: 'safe', edits: [] },
      related: [{ message: 'included from here', span: { source: 'a.ks', start: 2, end: 3 } }],
      url: 'https://example.com/rule',
    }
    expect(findings(text, [at(text, 'a', more)])).toMatchInlineSnapshot(`
      "a.ks:1:1: warning: Unexpected words [check/unknown-option]
          1 | a
            | ^
            = only for oz, koji-image
            = hint: did you mean b?
            = fix: Write b (--fix)
            = included from here: a.ks:2:1
            = see: https://example.com/rule

      "
    `)
  })

  it('shortens a long chain of includes', () => {
    const text = 'a\n'.repeat(100)
    const related = Array.from({ length: 100 }, (_, i) => ({
      message: 'included from here',
      span: { source: 'a.ks', start: 2 * i, end: 2 * i + 1 },
    }))
    const lines = findings(text, [at(text, 'a', { related })]).split('\n')
    expect(lines.filter((line) => line.includes('included from here'))).toHaveLength(9)
    expect(lines.slice(-4)).toEqual(['      = … 91 more …', '      = included from here: a.ks:100:1', '', ''])
  })

  it('takes secrets out of the line and still finds the words behind them', () => {
    const text = 'user --name=x --password=hunter2 --grups=wheel\n'
    const found = findings(text, [at(text, '--grups')])
    expect(found).not.toContain('hunter2')
    expect(found).toContain('\n    1 | user --name=x --password=[redacted] --grups=wheel\n')
    expect(found).toContain(`\n      | ${' '.repeat(36)}^^^^^^^\n`)
  })

  it('lets nothing through that could move the cursor', () => {
    const text = 'echo \u001b[31mred\u001b[0m\u202e\n'
    const clear = '\u001b[2J'
    const found = findings(text, [at(text, 'red', { message: `Unexpected ${clear}`, hint: clear })])
    expect(found).not.toMatch(/[\u001b\u202e]/)
    expect(found).toContain('echo ␛[31mred␛[0m�')
  })

  it('names a source whose text is not there', () => {
    const lost = at('x', 'x', { span: { source: 'gone.ks', start: 5, end: 6 } })
    expect(findings('x', [lost])).toMatch(/^gone\.ks:1:1: error: Unexpected words/)
  })

  it('prints no excerpt of an empty file', () => {
    expect(findings('', [at('', '')])).toBe('a.ks:1:1: error: Unexpected words [check/unknown-option]\n\n')
  })
})

describe('excerpt', () => {
  const of = (line: string, words: string, width = 60) => {
    const start = line.indexOf(words)
    return excerpt(new LineIndex(line), start, start + words.length, width)
  }

  it('keeps the mark under its words behind tabs and wide characters', () => {
    expect(of('\tnetwork\t--x', '--x')).toEqual({ line: '    network --x', marker: '            ^^^' })
    expect(of('group 日本語 --x', '--x')).toEqual({ line: 'group 日本語 --x', marker: '             ^^^' })
    expect(of('e\u0301e\u0301 --x', '--x')).toEqual({ line: 'e\u0301e\u0301 --x', marker: '   ^^^' })
    expect(of('日本', '日本').marker).toBe('^^^^')
  })

  it('marks a place without width once, also at the end of the line', () => {
    expect(excerpt(new LineIndex('abc\n'), 3, 3, 60)).toEqual({ line: 'abc', marker: '   ^' })
  })

  it('marks the first line of a span over several', () => {
    expect(excerpt(new LineIndex('%post\nx\n%end\n'), 0, 12, 60)).toEqual({ line: '%post', marker: '^^^^^' })
  })

  it('clips a long line around the words', () => {
    const { line, marker } = of(`${'a'.repeat(300)} WORDS ${'b'.repeat(300)}`, 'WORDS')
    expect(line).toMatch(/^…a+ WORDS b+…$/)
    expect(line.length).toBeLessThanOrEqual(60)
    expect(line.slice(marker.length - 5, marker.length)).toBe('WORDS')
  })

  it('clips a line of ten million characters too', () => {
    const { line, marker } = of(`${'a'.repeat(5_000_000)} WORDS ${'b'.repeat(5_000_000)}`, 'WORDS')
    expect(line).toContain(' WORDS ')
    expect(line.length).toBeLessThanOrEqual(60)
    expect(marker.trim()).toBe('^^^^^')
  })

  it('never takes more columns than there are, and marks the words wherever they are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\t', '日', '\u0301', '🎉', '-'), maxLength: 200 }),
        fc.nat(200),
        fc.nat(20),
        fc.integer({ min: 40, max: 120 }),
        (text, from, length, width) => {
          const start = Math.min(from, text.length)
          const { line, marker } = excerpt(new LineIndex(text), start, Math.min(start + length, text.length), width)
          expect(columns(line)).toBeLessThanOrEqual(width)
          expect(marker).toMatch(/^ *\^+$/)
          expect(marker.length).toBeLessThanOrEqual(width + 1)
        },
      ),
    )
  })
})

function columns(line: string): number {
  return [...line].reduce((sum, one) => sum + (one === '日' || one === '🎉' ? 2 : one === '\u0301' ? 0 : 1), 0)
}

describe('textReport', () => {
  const text = 'a b\n'
  const sources = new Sources([{ id: 'a.ks', path: 'a.ks', text }])
  const file = (...diagnostics: Diagnostic[]): ReportedFile => ({
    path: 'a.ks',
    release: 'F42',
    releaseFrom: 'option',
    diagnostics,
  })

  it('says that all is well', () => {
    expect(textReport({ tool, files: [file(), file()], sources }, options)).toBe(
      '2 files checked for F42 (--release), no findings\n',
    )
  })

  it('counts, and tells how to read on', () => {
    const fix = { title: 'Write c', safety: 'safe', edits: [] } as const
    const found = [at(text, 'a', { fix }), at(text, 'b', { severity: 'info', code: 'koji/x' })]
    expect(textReport({ tool, files: [file(...found)], sources }, options)).toMatch(
      /\n1 file checked for F42 \(--release\): 1 error, 0 warnings, 1 info; 1 fixable with --fix\nMore about a finding: ks explain CODE, for example ks explain check\/unknown-option\n$/,
    )
  })

  it('colours by meaning', () => {
    const paint = { ...plainPaint, error: (one: string) => `<${one}>` }
    const shown = textReport({ tool, files: [file(at(text, 'a'))], sources }, { ...options, paint })
    expect(shown).toContain('a.ks:1:1: <error>: ')
    expect(shown).toContain('| <^>\n')
    expect(shown).toContain('<1 error>')
  })
})

describe('reportOnce', () => {
  it('leaves a shared finding with the first file', () => {
    const shared = at('x', 'x')
    const own = at('x', 'x', { message: 'Another' })
    const files = reportOnce([
      { path: 'a.ks', diagnostics: [shared] },
      { path: 'b.ks', diagnostics: [{ ...shared }, own] },
    ])
    expect(files.map(({ diagnostics }) => diagnostics)).toEqual([[shared], [own]])
  })
})
