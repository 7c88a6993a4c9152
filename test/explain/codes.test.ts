import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check.ts'
import { checkCodes } from '../../src/check/codes.ts'
import { knownToConfig } from '../../src/cli/known-to-config.ts'
import { readConfig } from '../../src/config/read-config.ts'
import { applyFixes } from '../../src/diagnostics/apply-fixes.ts'
import { lintedCodes, type StageCode } from '../../src/diagnostics/stage-codes.ts'
import { type CodeExample, codeExamples } from '../../src/explain/code-examples.ts'
import { concernsOf } from '../../src/explain/concerns.ts'
import { codeList, codeListText, codePage, codeText, stageCodes } from '../../src/explain/stage-codes.ts'
import { verdiff } from '../../src/explain/verdiff.ts'
import { lint } from '../../src/lint/lint.ts'
import { migrate } from '../../src/migrate/migrate.ts'
import { parse } from '../../src/parse/parse.ts'

const examples = Object.entries(codeExamples) as readonly (readonly [StageCode, CodeExample])[]

/** The codes of a stage that a text is reported for. */
function codesOf(code: StageCode, text: string, { release, from }: CodeExample): readonly string[] {
  const { file } = parse(text)
  switch (code.slice(0, code.indexOf('/'))) {
    case 'config': {
      const source = { id: '/.ks.yaml', path: '.ks.yaml', text }
      return readConfig(source, knownToConfig).diagnostics.map((one) => one.code)
    }
    case 'verdiff': {
      const [was, now] = [check(file, { release: from! }), check(file, { release: release! })]
      return concernsOf(was, now, verdiff(from!, release!)).map(({ kind }) => `verdiff/${kind}`)
    }
    case 'migrate':
      return migrate(file, { from: from!, to: release! }).map((one) => one.code)
    default: {
      const { diagnostics } = lint(file, release ? { release } : {})
      return diagnostics.flatMap((one) => (/^(?:parse|include|check)\//.test(one.code) ? [one.code] : []))
    }
  }
}

describe('the codes of stages', () => {
  it.each(['check', 'migrate', 'verdiff'])('of %s all have an example', (stage) => {
    const codes = stageCodes.filter((code) => code.startsWith(`${stage}/`))
    expect(codes.length).toBeGreaterThan(4)
    expect(codes.filter((code) => !Object.hasOwn(codeExamples, code))).toEqual([])
  })

  it('of check are those that the library lists', () => {
    expect(stageCodes.filter((code) => code.startsWith('check/')).sort()).toEqual(Object.keys(checkCodes).sort())
  })

  it.each(examples)('%s: its example is reported, what is better is not', (code, example) => {
    expect(stageCodes).toContain(code)
    expect(codesOf(code, example.text, example)).toContain(code)
    if (example.better === undefined || example.better.startsWith('(')) return
    expect(codesOf(code, example.better, example)).toEqual([])
  })

  const mechanical = examples.filter(([code]) => code.startsWith('migrate/'))
  it.each(mechanical)('%s: what is better is what --write makes, if it makes anything', (_, { text, ...example }) => {
    const after = applyFixes(text, migrate(parse(text).file, { from: example.from!, to: example.release! })).text
    expect([text, example.better]).toContain(after)
  })

  it.each(stageCodes)('%s: sentences, a stage, lines of 80 columns', (code) => {
    const page = codePage(code)!
    expect(page.description).toMatch(/^(?:[A-Z]|#).*[^.]$/)
    for (const sentence of [page.why, page.todo]) expect(sentence).toMatch(/^\S.*\.$/)
    expect(new Set([page.description, page.why, page.todo]).size).toBe(3)
    expect(page.found.length).toBeGreaterThan(5)
    for (const line of codeText(page, 80).split('\n')) expect(line.length).toBeLessThanOrEqual(88)
  })

  it('are told by ks lint where they can be graded', () => {
    expect(lintedCodes).toContain('include/missing')
    expect(codeText(codePage('include/missing')!, 80)).toContain('--rule include/missing=SEVERITY')
    for (const code of ['migrate/gpt', 'verdiff/added', 'scm/host'] as const) {
      expect(lintedCodes).not.toContain(code)
      expect(codeText(codePage(code)!, 80)).not.toContain('--rule')
    }
  })

  it('are listed by stage', () => {
    const list = codeList()
    expect(list.map(({ code }) => code)).toEqual(stageCodes)
    const text = codeListText(list, 100)
    for (const code of stageCodes) expect(text).toContain(`  ${code}`)
    expect(text).toContain('Found while going from one release to another\n  migrate/addon ')
  })

  it('are none of another name', () => {
    expect(codePage('check/nothing')).toBeUndefined()
    expect(codePage('constructor')).toBeUndefined()
  })
})
