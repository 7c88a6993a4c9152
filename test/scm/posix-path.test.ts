import { describe, expect, it } from 'vitest'
import { baseName, dirName, normalisePath, trimSlashes } from '../../src/scm/posix-path.ts'

describe('normalisePath', () => {
  it.each([
    ['', '.'],
    ['/', '/'],
    ['//', '//'],
    ['///', '/'],
    ['//a//b/', '//a/b'],
    ['/../..', '/'],
    ['a/../..', '..'],
    ['../a/./b', '../a/b'],
  ])('%j becomes %j', (path, expected) => {
    expect(normalisePath(path)).toBe(expected)
  })
})

describe('names', () => {
  it.each([
    ['/a/b', '/a', 'b'],
    ['/b', '/', 'b'],
    ['b', '', 'b'],
    ['/a//b/', '/a//b', ''],
  ])('%j lies in %j as %j', (path, folder, name) => {
    expect([dirName(path), baseName(path)]).toEqual([folder, name])
  })

  it('trims long runs of slashes in one pass', () => {
    expect(trimSlashes(`a${'/'.repeat(200_000)}b${'/'.repeat(200_000)}`)).toHaveLength(200_002)
  })
})
