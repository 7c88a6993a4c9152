import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseScmUrl, ScmUrlError, type ScmUrlErrorCode } from '../../src/scm/scm-url.ts'
import { noShared, sharedPath } from '../support/shared.ts'

interface Case {
  readonly url: string
  readonly allow_password: boolean
  readonly info?: Record<string, unknown>
  readonly error?: string
  readonly message?: string
}

/** The words by which Koji's messages can be told apart. */
const kinds: readonly (readonly [string, ScmUrlErrorCode])[] = [
  ['Invalid scheme', 'scheme'],
  ['Invalid username@hostname', 'user'],
  ['username:password format', 'password'],
  ['path element', 'path'],
  ['Path should begin', 'root'],
  ['Params element', 'params'],
  ['fragment element', 'revision'],
]

function errorOf(url: string, allowPassword = false): ScmUrlError {
  try {
    parseScmUrl(url, { allowPassword })
  } catch (error) {
    if (error instanceof ScmUrlError) return error
    throw error
  }
  throw new Error(`${url} parsed`)
}

describe.skipIf(noShared())('parseScmUrl agrees with koji', () => {
  const cases: Case[] = noShared() ? [] : JSON.parse(readFileSync(sharedPath('vectors/koji/scm-urls.json'), 'utf8'))
  it.each(cases.map((one) => [JSON.stringify(one.url), one.allow_password, one] as const))(
    '%s %s',
    (_url, allow, one) => {
      if (one.info) {
        expect(parseScmUrl(one.url, { allowPassword: allow })).toEqual(one.info)
      } else {
        const kind = kinds.find(([words]) => one.message!.includes(words))
        expect(kind, one.message).toBeDefined()
        expect(errorOf(one.url, allow).code).toBe(kind![1])
      }
    },
  )
})

describe('parseScmUrl', () => {
  it.each([
    ['https://h/p#m', 'scheme', 'https://'],
    ['GIT://h/p#m', 'scheme', 'GIT://'],
    [' git://h/p#m', 'scheme', ' git://'],
    ['--upload-pack=x', 'scheme', ''],
    ['git://a@b@h/p#m', 'user', 'a@b@h'],
    ['git://u:secret@h/p#m', 'password', 'u:secret'],
    ['git://h\t/\n#m', 'root', '/'],
    ['git://h/a;b?c#m', 'params', 'b'],
    ['git://h#m', 'path', ''],
    ['git://h/p', 'revision', ''],
    ['git://[h/p#m', 'host', '[h'],
    ['git://h\u2048x/p#m', 'host', 'h\u2048x'],
  ] as const)('%j is refused for its %s', (url, code, words) => {
    const error = errorOf(url)
    expect(error.code).toBe(code)
    expect(url.slice(error.span.start, error.span.end)).toBe(words)
  })

  it('anchors what is missing where it would stand', () => {
    expect(errorOf('git://h#m').span).toEqual({ start: 7, end: 7 })
    expect(errorOf('git://h/p?q').span).toEqual({ start: 11, end: 11 })
  })

  it('keeps an empty password out of the user', () => {
    expect(parseScmUrl('git://u:@h/p#m').user).toBe('u')
    expect(parseScmUrl('git://:@h/p#m').user).toBeNull()
  })

  it('never says a password', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', '@x', ';p', '?', '#'),
        fc.constantFrom('git://', 'ftp://', 'git+ssh://'),
        (tail, scheme) => {
          const url = `${scheme}user:hunter2@host/p${tail}`
          expect(errorOf(url).message).not.toContain('hunter2')
        },
      ),
    )
  })

  it('throws nothing but ScmUrlError, with a span inside the url', () => {
    fc.assert(
      fc.property(fc.constantFrom('git://', 'svn+ssh://', ''), fc.string({ unit: 'binary' }), (scheme, rest) => {
        const url = scheme + rest
        try {
          expect(parseScmUrl(url).url).toBe(url)
        } catch (error) {
          if (!(error instanceof ScmUrlError)) throw error
          expect(error.span.start).toBeLessThanOrEqual(error.span.end)
          expect(error.span.end).toBeLessThanOrEqual(url.length)
        }
      }),
    )
  })
})
