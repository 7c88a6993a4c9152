import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allowedScms } from '../../src/scm/allowed-scms.ts'
import { fnmatch } from '../../src/scm/fnmatch.ts'
import { parseScmUrl } from '../../src/scm/scm-url.ts'
import { noShared, sharedPath } from '../support/shared.ts'

interface Case {
  readonly url: string
  readonly allowed: string
  readonly use_common?: boolean
  readonly source_cmd?: readonly string[] | null
  readonly error?: string
  readonly message?: string
}

describe.skipIf(noShared())('allowedScms agrees with koji', () => {
  const cases: Case[] = noShared() ? [] : JSON.parse(readFileSync(sharedPath('vectors/koji/allowed-scms.json'), 'utf8'))
  it.each(cases.map((one) => [one.allowed, one] as const))('%j', (_, one) => {
    const verdict = allowedScms(parseScmUrl(one.url), one.allowed)
    if (verdict.allowed) {
      expect({ use_common: verdict.useCommon, source_cmd: verdict.sourceCmd }).toEqual({
        use_common: one.use_common,
        source_cmd: one.source_cmd,
      })
    } else {
      expect(one.message).toContain(verdict.place)
    }
    expect(verdict.allowed).toBe(one.error === undefined)
  })
})

describe('fnmatch', () => {
  it.each([
    ['', '', true],
    ['', '*', true],
    ['abc', 'a*c', true],
    ['a/b/c', 'a*c', true],
    ['abcd', 'a*c', false],
    ['aXbXc', 'a*X?', true],
    ['[x', '[x', true],
    ['b', '[a-c]', true],
    ['d', '[!a-c]', true],
    ['-', '[a-]', true],
    [']', '[]]', true],
    ['a', '[!]]', true],
    ['b', '[c-a]', false],
    ['😀', '?', true],
  ] as const)('%j against %j is %s', (text, pattern, answer) => {
    expect(fnmatch(text, pattern)).toBe(answer)
  })

  it('does not blow up on many stars', () => {
    expect(fnmatch('a'.repeat(2000), `${'*a'.repeat(30)}b`)).toBe(false)
  })
})
