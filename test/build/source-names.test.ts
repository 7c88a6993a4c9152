import { describe, expect, it } from 'vitest'
import { safePart, sourceNames } from '../../src/build/source-names.ts'
import { Sources } from '../../src/source/source-file.ts'

function names(...paths: string[]): string[] {
  const sources = new Sources(paths.map((path) => ({ id: path, path, text: '' })))
  return [...sourceNames(sources).values()]
}

describe('sourceNames', () => {
  it.each([
    [['a.ks'], ['a.ks']],
    [['/home/me/ks/a.ks'], ['a.ks']],
    [
      ['ks/live/a.ks', 'ks/base.ks', './ks/live/../x/b.ks'],
      ['live/a.ks', 'base.ks', 'x/b.ks'],
    ],
    [
      ['/w/ks/live/a.ks', '/w/ks/base.ks'],
      ['live/a.ks', 'base.ks'],
    ],
    [
      ['../ks/a.ks', '../ks/sub/b.ks'],
      ['a.ks', 'sub/b.ks'],
    ],
    [
      ['a.ks', '../b.ks'],
      ['0/a.ks', '1/b.ks'],
    ],
    [
      ['ks/a.ks', '/usr/share/b.ks'],
      ['0/a.ks', '1/b.ks'],
    ],
    [['<stdin>'], ['stdin']],
    [
      ['d/a b.ks', 'd/a-b.ks'],
      ['0/a-b.ks', '1/a-b.ks'],
    ],
  ])('%j becomes %j', (paths, expected) => {
    expect(names(...paths)).toEqual(expected)
  })
})

describe('safePart', () => {
  it.each([
    ['Fedora-KDE_42.1', 'Fedora-KDE_42.1'],
    ['../../etc/passwd', 'etc-passwd'],
    ['-rf', 'rf'],
    ['.', 'kickstart'],
    ['a\nb c', 'a-b-c'],
    ['Größe', 'Größe'],
  ])('%j becomes %j', (name, expected) => {
    expect(safePart(name)).toBe(expected)
  })
})
