import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { devel, type ReleaseName } from '../../grammar/releases.ts'
import { checkSections } from '../../src/check/sections.ts'
import { parse } from '../../src/parse/parse.ts'

function checked(text: string, release: ReleaseName = devel) {
  return checkSections(parse(text).file, release)
}

/** The merged lists as short texts. */
function merged(lines: string) {
  const { packages, diagnostics } = checked(`%packages\n${lines}%end\n`)
  expect(diagnostics.map(({ message }) => message)).toEqual([])
  return {
    environment: packages.environment?.name,
    groups: packages.groups.map(({ name, include }) => `${name} ${include}`),
    excludedGroups: packages.excludedGroups.map(({ name }) => name),
    packages: packages.packages.map(({ name }) => name),
    excluded: packages.excluded.map(({ name }) => name),
  }
}

describe('lines', () => {
  test.each<[string, object]>([
    ['vim emacs', { packages: ['vim emacs'] }],
    ['foo#bar', { packages: ['foo'] }],
    ['"quoted"', { packages: ['"quoted"'] }],
    ['%unknown', { packages: ['%unknown'] }],
    ['-foo', { excluded: ['foo'] }],
    ['- foo', { excluded: [' foo'] }],
    ['@^a b', { environment: 'a b' }],
    ['@core', { groups: ['core default'] }],
    ['@ core', { groups: ['core default'] }],
    ['@', { groups: [' default'] }],
    ['@a  b --opt', { groups: ['a b all'] }],
    ['@--nodefaults a', { groups: ['a required'] }],
    ['@a --other -x --no', { groups: ['a --other -x required'] }],
    ['@a -- --optional', { groups: ['a -- --optional default'] }],
    ['@mod:stream/profile', { groups: ['mod:stream/profile default'] }],
    ['-@a --optional', { excludedGroups: ['a --optional'] }],
    ['-@^a', { excludedGroups: ['^a'] }],
  ])('%s', (line, expected) => {
    const nothing = { environment: undefined, groups: [], excludedGroups: [], packages: [], excluded: [] }
    expect(merged(`${line}\n`)).toEqual({ ...nothing, ...expected })
  })

  test.each([
    ['-', '-'],
    ['@a --optional --nodefaults', '--nodefaults'],
    ['@a --opt=1 b', '--opt=1'],
  ])('%s is refused', (line, underlined) => {
    const text = `%packages\nx\n  ${line} # why\ny\n%end\n`
    const { diagnostics, packages } = checked(text)
    expect(diagnostics).toMatchObject([{ code: 'check/bad-package', severity: 'error' }])
    const { start, end } = diagnostics[0]!.span
    expect(text.slice(start, end)).toBe(underlined)
    expect(packages.packages.map(({ name }) => name)).toEqual(['x', 'y'])
  })
})

describe('merging', () => {
  test.each<[string, string[], object]>([
    ['the last word about a package counts', ['a', '-a', '-b', 'b'], { packages: ['b'], excluded: ['a'] }],
    ['the first word about a group counts', ['@a --optional', '@a'], { groups: ['a all'] }],
    ['an exclusion takes a group away', ['@a', '-@a'], { groups: [], excludedGroups: ['a'] }],
    ['and stays when the group comes back', ['-@a', '@a'], { groups: ['a default'], excludedGroups: ['a'] }],
    ['exclusions repeat', ['-@a', '-@a'], { excludedGroups: ['a', 'a'] }],
    ['the last environment counts', ['@^a', '@^b'], { environment: 'b' }],
    ['an environment is taken away by its name', ['@^a', '-@^a'], { environment: undefined, excludedGroups: [] }],
    ['and by no other', ['@^a', '-@^b'], { environment: 'a', excludedGroups: ['^b'] }],
  ])('%s', (_what, lines, expected) => {
    expect(merged(`${lines.join('\n')}\n`)).toMatchObject(expected)
  })

  test('sections add up; only --default and --inst-langs stay over a later header', () => {
    const { packages } = checked(
      '%packages --nocore --inst-langs=cs --timeout=5\na\n%end\n%packages --retries=2\nb\n%end\n',
    )
    expect(packages.packages.map(({ name }) => name)).toEqual(['a', 'b'])
    expect(packages.options).toEqual({ instLangs: 'cs', retries: 2 })
    expect(packages.seen).toBe(true)
    expect(checked('text\n').packages.seen).toBe(false)
  })

  test('a package is never wanted and excluded at once', () => {
    const line = fc.constantFrom('a', '-a', 'b', '-b', '@a', '-@a', '@^a', '-@^a')
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { packages, excluded } = merged(`${lines.join('\n')}\n`)
        return new Set([...packages, ...excluded]).size === packages.length + excluded.length
      }),
    )
  })
})
