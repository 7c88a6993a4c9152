import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kojiCommand } from '../../src/build/koji-command.ts'
import { shellLine } from '../../src/build/shell-quote.ts'
import type { RewriteRequest } from '../../src/rewrite/request.ts'

const request: RewriteRequest = { target: 'koji-livemedia', arch: 'x86_64', buildTag: 't', repoId: 1, topurl: 'u' }
const names = { name: 'Fedora-KDE', imageVersion: '42', buildTarget: 'f42' }
const base = { request, names, kickstart: 'k.ks', ksversion: 'F42' } as const

describe('kojiCommand', () => {
  it('spins live media', () => {
    expect(shellLine(kojiCommand(base).argv)).toBe('koji spin-livemedia Fedora-KDE 42 f42 x86_64 k.ks --ksversion=F42')
  })

  it('hands over repositories, each once, the install tree and --ksrepo', () => {
    const more = { ...request, repos: ['b/$basearch', 'a', 'a'], installTree: 't', ksrepo: true }
    expect(shellLine(kojiCommand({ ...base, request: more, ksversion: 'FC6' }).argv)).toBe(
      "koji spin-livemedia Fedora-KDE 42 f42 x86_64 k.ks --ksversion=FC6 '--repo=b/$basearch' --repo=a --ksrepo --install-tree-url=t",
    )
  })

  it('builds images', () => {
    const image = { ...request, target: 'koji-image', installTree: 'http://t/$arch', noVerifySsl: true } as const
    const command = kojiCommand({ ...base, request: image, names: { ...names, imageRelease: '3' } })
    expect(shellLine(command.argv)).toBe(
      "koji image-build Fedora-KDE 42 f42 'http://t/$arch' x86_64 --kickstart=k.ks --distro=Fedora-42 --ksversion=F42 --release=3 --noverifyssl",
    )
    expect(command.placeholders).toEqual([])
  })

  it('has capitals for what nobody said', () => {
    const image = { ...request, target: 'koji-image', installTree: 't' } as const
    const command = kojiCommand({ ...base, request: image, names: {}, ksversion: 'RHEL9' })
    expect(shellLine(command.argv)).toBe(
      'koji image-build NAME VERSION TARGET t x86_64 --kickstart=k.ks --distro=DISTRO --ksversion=RHEL9',
    )
    expect(command.placeholders.map(({ option }) => option)).toEqual([
      '--name',
      '--image-version',
      '--build-target',
      '--distro',
    ])
  })

  it('leaves the release to Koji where nobody chose one', () => {
    const image = { ...request, target: 'koji-image', installTree: 't' } as const
    const { argv } = kojiCommand({ request: image, names, kickstart: 'k.ks' })
    expect(argv.slice(-2)).toEqual(['--kickstart=k.ks', '--distro=DISTRO'])
  })

  it.each(['koji-livecd', 'koji-appliance'] as const)('knows what %s cannot be sent', (target) => {
    const command = kojiCommand({ ...base, request: { ...request, target, ksrepo: true, installTree: 't' } })
    expect(command.argv.slice(0, 2)).toEqual(['koji', target === 'koji-livecd' ? 'spin-livecd' : 'spin-appliance'])
    expect(command.unsupported).toEqual(['--ksrepo', '--install-tree'])
  })
})

describe('shellLine', () => {
  it('reads back in a shell', () => {
    const word = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const script = `for word in ${shellLine(words)}; do printf '%s\\0' "$word"; done`
        expect(execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1)).toEqual(words)
      }),
      { numRuns: 30 },
    )
  })
})
