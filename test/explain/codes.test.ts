import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check.ts'
import { checkCodes } from '../../src/check/codes.ts'
import { codeExamples } from '../../src/explain/code-examples.ts'
import { codePage, codeText, stageCodes } from '../../src/explain/stage-codes.ts'
import { parse } from '../../src/parse/parse.ts'

/** The codes that a text is reported for. */
function codesOf(text: string, release: (typeof codeExamples)[string]['release']): readonly string[] {
  const { file } = parse(text)
  const { diagnostics } = check(file, { ...(release && { release }) })
  return [...file.problems, ...diagnostics].map(({ code }) => code)
}

describe('the codes of stages', () => {
  it('of check all have an example', () => {
    expect(Object.keys(checkCodes).filter((code) => !Object.hasOwn(codeExamples, code))).toEqual([])
  })

  it.each(Object.entries(codeExamples))('%s: its example is reported, what is better is not', (code, example) => {
    expect(stageCodes).toContain(code)
    expect(codesOf(example.text, example.release)).toContain(code)
    if (example.better === undefined || example.better.startsWith('(')) return
    expect(codesOf(example.better, example.release)).toEqual([])
  })

  it.each(stageCodes)('%s: a sentence, a stage, lines of 80 columns', (code) => {
    const page = codePage(code)
    expect(page?.description).toMatch(/^[A-Z].*[^.]$/)
    expect(page?.found.length).toBeGreaterThan(5)
    for (const line of codeText(page!, 80).split('\n')) expect(line.length).toBeLessThanOrEqual(88)
  })

  it('are none of another name', () => {
    expect(codePage('check/nothing')).toBeUndefined()
    expect(codePage('constructor')).toBeUndefined()
  })
})
