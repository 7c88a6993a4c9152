import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { koji } from '../../src/koji/index.ts'
import { KojiInputError, type KojiInputErrorCode } from '../../src/koji/koji-input-error.ts'
import { noShared, sharedPath } from '../support/shared.ts'

interface Failing {
  readonly error?: string
}

function vectors<T>(name: string): (readonly [string, T & Failing])[] {
  if (noShared()) return []
  const cases: (T & Failing)[] = JSON.parse(readFileSync(sharedPath('vectors/koji', `${name}.json`), 'utf8'))
  return cases.map((one) => [JSON.stringify(one).slice(0, 100), one])
}

function codeOf(run: () => unknown): KojiInputErrorCode {
  try {
    run()
  } catch (error) {
    if (error instanceof KojiInputError) return error.code
    throw error
  }
  throw new Error('nothing was raised')
}

describe.skipIf(noShared())('koji agrees with koji', () => {
  it.each(vectors<{ arch: string; canon: string }>('canon-arch'))('canonArch %s', (_, one) => {
    expect(koji.canonArch(one.arch)).toBe(one.canon)
  })

  it.each(vectors<{ name: string; version: string; release: string | null; volid: string }>('volids'))(
    'volumeId %s',
    (_, one) => {
      const run = () => koji.volumeId(one.name, one.version, one.release)
      if (one.error) expect(codeOf(run)).toBe('release-missing')
      else expect(run()).toBe(one.volid)
    },
  )

  // A null is kept out by the type.
  const distros = vectors<{ distro: string | null; name: string; version: string }>('distro')
  it.each(distros.filter(([, one]) => one.distro !== null))('distro %s', (_, one) => {
    const run = () => koji.distro(one.distro!)
    if (one.error) expect(codeOf(run)).toBe(one.error === 'ValueError' ? 'distro-parts' : 'distro-unknown')
    else expect(run()).toEqual({ name: one.name, version: one.version })
  })

  it.each(vectors<{ formats: string[]; plan: Record<string, boolean> }>('formats'))('formatPlan %s', (_, one) => {
    expect(koji.formatPlan(one.formats)).toEqual(one.plan)
  })

  it.each(
    vectors<{
      name: string
      inst_tree: string
      arch: string
      opts: { distro: string; disk_size?: string }
      template: string
    }>('tdl'),
  )('tdl %s', (_, one) => {
    const { distro, disk_size: diskSize } = one.opts
    const request = { name: one.name, installTree: one.inst_tree, arch: one.arch, distro }
    expect(koji.tdl({ ...request, ...(diskSize !== undefined && { diskSize }) })).toBe(one.template)
  })
})

describe('koji', () => {
  it('refuses formats it does not know', () => {
    expect(codeOf(() => koji.formatPlan(['raw', 'iso']))).toBe('format-unknown')
  })

  it('passes what only looks like a distribution, as Koji does', () => {
    expect(koji.distro('SLES-15.1')).toEqual({ name: 'SLES-15', version: '1' })
    expect(koji.distro('Fedora-Rawhide')).toEqual({ name: 'Fedora', version: 'Rawhide' })
    expect(codeOf(() => koji.distro('Debian-13'))).toBe('distro-unknown')
  })

  it('shortens the longest word first', () => {
    expect(koji.volumeId('WorkstationOstree', '1', '1')).toBe('WS-1-1')
  })
})
