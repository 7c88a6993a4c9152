import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { jsonReport, toJson } from '../../src/report/json.ts'
import { plainPaint } from '../../src/report/paint.ts'
import { Sources } from '../../src/source/source-file.ts'

const tool = { name: 'kickstart-toolkit', version: '0.0.0' }
const sources = new Sources([
  { id: '1', path: 'top.ks', text: '%include lib/x.ks\n' },
  { id: '2', path: 'lib/x.ks', text: '\nrootpw x\n' },
])
const diagnostic: Diagnostic = {
  code: 'login/plain',
  severity: 'warning',
  message: 'Unexpected password',
  hint: 'Lock it',
  targets: ['oz'],
  span: { source: '2', start: 1, end: 7 },
  related: [{ message: 'included from here', span: { source: '1', start: 9, end: 17 } }],
  fix: { title: 'Lock it', safety: 'unsafe', edits: [{ span: { source: '2', start: 8, end: 9 }, text: '--lock' }] },
}
const reported = {
  tool,
  files: [
    { path: 'top.ks', release: 'F42', releaseFrom: 'default', diagnostics: [diagnostic] },
    { path: 'bad.ks', diagnostics: [] },
  ],
  sources,
}

describe('jsonReport', () => {
  it('tells real files, 1-based lines and columns, 0-based offsets', () => {
    expect(toJson(reported)).toEqual({
      version: 1,
      tool,
      files: [
        {
          path: 'top.ks',
          release: 'F42',
          releaseFrom: 'default',
          diagnostics: [
            {
              code: 'login/plain',
              severity: 'warning',
              message: 'Unexpected password',
              hint: 'Lock it',
              path: 'lib/x.ks',
              start: { line: 2, column: 1, offset: 1 },
              end: { line: 2, column: 7, offset: 7 },
              related: [
                {
                  message: 'included from here',
                  path: 'top.ks',
                  start: { line: 1, column: 10, offset: 9 },
                  end: { line: 1, column: 18, offset: 17 },
                },
              ],
              fix: {
                title: 'Lock it',
                safety: 'unsafe',
                edits: [
                  {
                    path: 'lib/x.ks',
                    start: { line: 2, column: 8, offset: 8 },
                    end: { line: 2, column: 9, offset: 9 },
                    text: '--lock',
                  },
                ],
              },
              targets: ['oz'],
            },
          ],
        },
        { path: 'bad.ks', release: null, releaseFrom: null, diagnostics: [] },
      ],
      summary: { errors: 0, warnings: 1, infos: 0, fixable: 0 },
    })
  })

  it('is JSON with a newline at its end', () => {
    const text = jsonReport(reported, { paint: plainPaint, width: 80 })
    expect(text.endsWith('}\n')).toBe(true)
    expect(JSON.parse(text)).toEqual(toJson(reported))
  })

  it('lists no edits that would show a secret', () => {
    const edits = [{ span: { source: '2', start: 1, end: 9 }, text: 'rootpw --plaintext hunter2' }]
    const secret = { ...diagnostic, fix: { title: 'Say so', safety: 'safe', edits } } as const
    const [file] = toJson({ ...reported, files: [{ path: 'top.ks', diagnostics: [secret] }] }).files
    expect(file?.diagnostics[0]?.fix).toEqual({ title: 'Say so', safety: 'safe' })
  })
})
