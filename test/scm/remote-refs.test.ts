import { describe, expect, it } from 'vitest'
import { findRemoteRef, parseRemoteRefs, wholeCommitId } from '../../src/scm/remote-refs.ts'

const listing = [
  'ref: refs/heads/main\tHEAD',
  'a1\tHEAD',
  'a1\trefs/heads/main',
  'b1\trefs/heads/both',
  'b2\trefs/tags/both',
  't1\trefs/tags/v1',
  'c1\trefs/tags/v1^{}',
  'p1\trefs/pull/1/head',
  '',
].join('\n')

describe('findRemoteRef', () => {
  const refs = parseRemoteRefs(listing)

  it.each([
    ['main', 'refs/heads/main', 'a1'],
    ['origin/main', 'refs/heads/main', 'a1'],
    ['both', 'refs/tags/both', 'b2'],
    ['heads/both', 'refs/heads/both', 'b1'],
    ['v1', 'refs/tags/v1', 'c1'],
    ['refs/pull/1/head', 'refs/pull/1/head', 'p1'],
    ['pull/1/head', 'refs/pull/1/head', 'p1'],
    ['HEAD', 'HEAD', 'a1'],
    ['origin/', 'HEAD', 'a1'],
  ])('finds %s', (revision, ref, id) => {
    expect(findRemoteRef(refs, revision)).toEqual({ ref, id })
  })

  it.each(['origin/origin/main', 'main~1', 'a1', 'Main', 'constructor'])('does not find %s', (revision) => {
    expect(findRemoteRef(refs, revision)).toBeUndefined()
  })

  it('knows the default branch as long as it is there', () => {
    expect(refs.head).toBe('refs/heads/main')
    expect(parseRemoteRefs('ref: refs/heads/gone\tHEAD\na1\trefs/heads/main\n').head).toBeUndefined()
    expect(parseRemoteRefs('').refs.size).toBe(0)
  })
})

describe('wholeCommitId', () => {
  const id = '0123456789abcdef0123456789abcdef01234567'

  it('takes 40 digits in any case', () => {
    expect([id, id.toUpperCase(), `origin/${id}`].map(wholeCommitId)).toEqual([id, id, id])
    expect([id.slice(1), `${id}0`, `x/${id}`, 'main'].map(wholeCommitId)).toEqual(Array(4).fill(undefined))
  })
})
