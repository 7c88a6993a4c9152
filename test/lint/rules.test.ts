import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { applyFixes } from '../../src/diagnostics/apply-fixes.ts'
import { rules } from '../../src/lint/rules/index.ts'
import { targetNames, targets } from '../../src/lint/targets.ts'
import { lintExample, of } from './support/lint-text.ts'
import { rulePage } from './support/rule-page.ts'

const folder = join(import.meta.dirname, '..', '..', 'src', 'lint', 'rules')
const ids = rules.map(({ meta }) => meta.id)

describe('all rules', () => {
  test('every file in a group is a rule that is listed once under its path, and has a page', () => {
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
    const files = (ending: string) =>
      paths.filter((path) => path.includes('/') && path.endsWith(ending)).map((path) => path.slice(0, -ending.length))
    expect(files('.ts').sort()).toEqual([...ids].sort())
    expect(files('.md').sort()).toEqual([...ids].sort())
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('targets name rules that exist', () => {
    for (const target of targets) expect(ids).toEqual(expect.arrayContaining(Object.keys(target.rules)))
  })

  test('a rule that is off by default is named by a target', () => {
    for (const { meta } of rules.filter(({ meta }) => meta.optIn)) {
      expect(targets.some((target) => meta.id in target.rules)).toBe(true)
    }
  })
})

describe.each(rules.map((rule) => [rule.meta.id, rule.meta] as const))('%s', (id, meta) => {
  test('says what, why and where from', async () => {
    expect(meta.summary).toMatch(/^(?:Disallow|Require|Say) .*[^.]\.$/)
    expect(meta.why).toMatch(/^[^\n]{60,}\.$/)
    expect(meta.sources.length).toBeGreaterThan(0)
    expect(meta.since).toMatch(/^\d+\.\d+\.\d+$/)
    expect(meta.ok.length).toBeGreaterThan(0)
    expect(meta.bad.length).toBeGreaterThan(0)
    if (meta.target) expect(targetNames).toContain(meta.target)
    await expect(rulePage(meta)).toMatchFileSnapshot(join(folder, `${id}.md`))
  })

  test.each(meta.ok)('is silent on %j', (text) => {
    expect(of(id, lintExample(text, meta))).toEqual([])
  })

  test.each(meta.bad)('reports %j', (text) => {
    const found = of(id, lintExample(text, meta))
    expect(found.length).toBeGreaterThan(0)
    for (const { message, span, fix } of found) {
      expect(message).toMatch(/^(?:Unexpected|Expected) .*[^.]$/)
      expect(message).toContain('xpected')
      expect(span.start).toBeGreaterThanOrEqual(0)
      expect(span.end).toBeLessThanOrEqual(text.length)
      expect(fix !== undefined).toBe(meta.fixable !== false)
      if (meta.fixable === 'unsafe') expect(fix?.safety).toBe('unsafe')
    }
    if (meta.fixable === 'safe') {
      const all = meta.bad.flatMap((bad) => of(id, lintExample(bad, meta)))
      expect(all.some(({ fix }) => fix?.safety === 'safe')).toBe(true)
    }
  })

  const fixables = meta.fixable ? meta.bad : []
  test.each(fixables)('once fixed, %j is clean and stays as it is', (text) => {
    const before = lintExample(text, meta)
    const fixed = applyFixes(text, of(id, before), { unsafe: true })
    const after = lintExample(fixed.text, meta)
    expect(of(id, after)).toEqual([])
    expect(applyFixes(fixed.text, of(id, after), { unsafe: true }).text).toBe(fixed.text)
    const errors = ({ diagnostics }: typeof after) =>
      diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)
    const known = errors(before)
    expect(errors(after).filter((code) => !known.includes(code))).toEqual([])
  })
})
