import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ReleaseName } from '../../grammar/releases.ts'
import { check } from '../../src/check/check.ts'
import { applyFixes } from '../../src/diagnostics/apply-fixes.ts'
import { migrate } from '../../src/migrate/migrate.ts'
import { parse } from '../../src/parse/parse.ts'
import { askReference, noReference } from '../flatten/ask-reference.ts'
import { noShared, sharedPath } from '../support/shared.ts'

const ways: readonly (readonly [ReleaseName, ReleaseName])[] = [
  ['RHEL7', 'RHEL8'],
  ['RHEL8', 'RHEL9'],
  ['RHEL9', 'RHEL10'],
  ['RHEL7', 'RHEL10'],
  ['F28', 'F45'],
  ['RHEL10', 'RHEL8'],
]

function kickstartsIn(root: string): readonly (readonly [name: string, text: string])[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ks|cfg)$/.test(name))
    .sort()
    .map((name) => [name, readFileSync(join(root, name), 'utf8')])
}

const errorsIn = (text: string, release: ReleaseName) => {
  const { file } = parse(text)
  return [...file.problems, ...check(file, { release }).diagnostics].filter(({ severity }) => severity === 'error')
}

function holds(kickstarts: readonly (readonly [string, string])[]) {
  for (const [name, text] of kickstarts) {
    for (const [from, to] of ways) {
      const found = migrate(parse(text).file, { from, to })
      const { text: after, skipped } = applyFixes(text, found)
      const what = `${name} from ${from} to ${to}`
      expect(skipped, what).toBe(0)
      // Each error that stays was told as left to a human; no change makes a new one.
      const left = found.filter(({ fix, severity }) => !fix && severity === 'error').length
      expect(errorsIn(after, to).length, what).toBeLessThanOrEqual(left)
      const again = migrate(parse(after).file, { from, to }).filter(({ fix }) => fix)
      expect(again, what).toEqual([])
    }
  }
}

describe('migrating any kickstart leaves no error that was not told, and changes nothing twice', () => {
  it('of our own', () => {
    holds(kickstartsIn(join(import.meta.dirname, '../../corpus')))
  })

  it.skipIf(noShared())('of others', () => {
    holds(kickstartsIn(sharedPath('corpus')))
  })
})

describe.skipIf(noReference())('the reference', () => {
  it.skipIf(noShared())('accepts in EL 10 what was for EL 8 or 9 where only mechanical changes were needed', () => {
    const http = sharedPath('corpus', 'almalinux-cloud-images', 'http')
    const questions = kickstartsIn(http).flatMap(([name, text]) => {
      const major = /^almalinux-([89])\./.exec(name)?.[1]
      if (major === undefined) return []
      const found = migrate(parse(text).file, { from: major === '9' ? 'RHEL9' : 'RHEL8', to: 'RHEL10' })
      if (found.some(({ fix, severity }) => !fix && severity !== 'info')) return []
      const after = applyFixes(text, found).text
      // What %pre makes is not there to be read.
      const ask = (id: string, lines: string) =>
        ({ id, version: 'RHEL10', kind: 'sequence', text: lines.replace(/^%include \/tmp\/.*\n/gm, '') }) as const
      return [...(after === text ? [] : [ask(`${name} before`, text)]), ask(name, after)]
    })
    const answers = askReference(questions)
    const accepted = (wanted: boolean) =>
      questions.filter(({ id }) => answers.get(id)?.accept === wanted).map(({ id }) => id)
    expect(accepted(true).length).toBeGreaterThan(15)
    expect(accepted(false).filter((id) => !id.endsWith(' before'))).toEqual([])
    expect(accepted(false).length).toBeGreaterThan(5)
  })
})
