import { describe, expect, it } from 'vitest'
import { findRelease, nearestReleases, releases, resolveRelease, UnknownReleaseError } from '../../grammar/releases.ts'
import { releaseTable, releaseTableText } from '../../src/explain/release-table.ts'

/** How people write releases, and what they mean. */
const spellings: readonly (readonly [string, string])[] = [
  ['F42', 'F42'],
  ['f42', 'F42'],
  ['fedora42', 'F42'],
  ['Fedora 42', 'F42'],
  ['fedora-42', 'F42'],
  ['fedora_42', 'F42'],
  ['fc42', 'F42'],
  ['FC6', 'FC6'],
  ['f6', 'FC6'],
  ['fedora-3', 'FC3'],
  ['RHEL9', 'RHEL9'],
  ['rhel-9', 'RHEL9'],
  ['RHEL 9.4', 'RHEL9'],
  ['el9', 'RHEL9'],
  ['EL9', 'RHEL9'],
  ['el7.9', 'RHEL7'],
  ['centos7', 'RHEL7'],
  ['CentOS-7', 'RHEL7'],
  ['centos-stream-9', 'RHEL9'],
  ['centos stream 10', 'RHEL10'],
  ['rocky-9', 'RHEL9'],
  ['rocky9.3', 'RHEL9'],
  ['Rocky 8.10', 'RHEL8'],
  ['almalinux-10', 'RHEL10'],
  ['alma9', 'RHEL9'],
  ['AlmaLinux 8', 'RHEL8'],
  ['ol8', 'RHEL8'],
  ['oraclelinux-8.9', 'RHEL8'],
  ['scientific-6', 'RHEL6'],
  ['DEVEL', 'F45'],
  ['devel', 'F45'],
  ['rawhide', 'F45'],
  ['Rawhide', 'F45'],
  [' F42 ', 'F42'],
  ['34100', 'RHEL9'],
  ['45000', 'F45'],
]

describe('the names of releases', () => {
  it.each(spellings)('%j is %s', (name, release) => {
    expect(resolveRelease(name)).toBe(release)
  })

  it.each([
    '',
    'F',
    'F2',
    'F46',
    'RHEL2',
    'el12',
    'debian-12',
    'rocky',
    '9',
    'F42x',
    'el9-1',
    'centos--9',
    '__proto__',
  ])('%j is none', (name) => {
    expect(findRelease(name)).toBeUndefined()
    expect(() => resolveRelease(name)).toThrow(UnknownReleaseError)
  })

  it('nobody knows are answered with the nearest', () => {
    expect(nearestReleases('F46')).toEqual(['F45', 'F44'])
    expect(nearestReleases('rocky-12')).toEqual(['RHEL11', 'RHEL10'])
  })
})

describe('the table of releases', () => {
  it('has every release once, oldest first, with aliases that resolve to it', () => {
    expect(releaseTable.map(({ name }) => name)).toEqual(releases)
    const numbers = releaseTable.map(({ number }) => number)
    expect([...numbers].sort((a, b) => a - b)).toEqual(numbers)
    const aliases = releaseTable.flatMap((row) => row.aliases)
    expect(new Set(aliases).size).toBe(aliases.length)
    for (const { name, number, aliases: names } of releaseTable) {
      expect(names.length).toBeGreaterThan(0)
      for (const alias of [...names, name, String(number)]) expect(resolveRelease(alias)).toBe(name)
    }
    expect(releaseTable.filter((row) => row.default).map(({ name }) => name)).toEqual(['F45'])
  })

  it('is readable', () => {
    const text = releaseTableText()
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    expect(text).toMatch(/^RHEL9 +RHEL +34100 +el9, rhel-9, centos-stream-9, rocky-9, almalinux-9, ol9$/m)
  })
})
