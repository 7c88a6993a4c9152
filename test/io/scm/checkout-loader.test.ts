import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FlattenError } from '../../../src/flatten/flatten-error.ts'
import { splice } from '../../../src/flatten/splice.ts'
import { type CheckoutLoaderOptions, checkoutLoader } from '../../../src/io/scm/checkout-loader.ts'
import { folderTree } from '../../../src/io/scm/folder-tree.ts'
import { gitTree } from '../../../src/io/scm/git-tree.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { commit, entry, environment, git, has, importRepository } from './servers.ts'

const files = {
  'secret.ks': 'rootpw secret\n',
  'tree/top.ks': 'lang en_US\n%include kde/part.ks\n',
  'tree/kde/part.ks': 'keyboard us\n%include ../common.ks\n',
  'tree/common.ks': 'zerombr\n',
  'tree/kde/common.ks': 'reboot\n',
  'tree/include/extra.ks': 'poweroff\n',
}

interface Case {
  readonly name: string
  /** Text of `kde/x.ks`, the main file. */
  readonly text: string
  readonly links?: Readonly<Record<string, string>>
  readonly result: string
}

const cases: readonly Case[] = [
  { name: 'beside it', text: '%include common.ks\n', result: 'reboot\n' },
  { name: 'above it, in the checkout', text: '%include ../common.ks\n', result: 'zerombr\n' },
  { name: 'out and in again', text: '%include ../../tree/common.ks\n', result: 'include/outside' },
  { name: 'beside the checkout', text: '%include ../../secret.ks\n', result: 'include/outside' },
  { name: 'far above', text: '%include ../../../../../../etc/passwd\n', result: 'include/outside' },
  { name: 'an absolute path', text: '%include /etc/passwd\n', result: 'include/outside' },
  { name: 'a file as a folder', text: '%include common.ks/x.ks\n', result: 'include/missing' },
  { name: 'a folder', text: '%include ../kde\n', result: 'include/not-a-file' },
  { name: 'an url', text: '%include http://localhost/x.ks\n', result: 'include/remote' },
  { name: 'a link inside', text: '%include l.ks\n', links: { 'kde/l.ks': '../common.ks' }, result: 'zerombr\n' },
  {
    name: 'a link to a link',
    text: '%include l.ks\n',
    links: { 'kde/l.ks': 'm.ks', 'kde/m.ks': 'common.ks' },
    result: 'reboot\n',
  },
  { name: 'a linked folder', text: '%include l/extra.ks\n', links: { 'kde/l': '../include' }, result: 'poweroff\n' },
  {
    name: 'up from a linked folder',
    text: '%include l/../common.ks\n',
    links: { 'kde/l': '../include' },
    result: 'zerombr\n',
  },
  { name: 'a link out', text: '%include l.ks\n', links: { 'kde/l.ks': '../../secret.ks' }, result: 'include/outside' },
  {
    name: 'an absolute link',
    text: '%include l.ks\n',
    links: { 'kde/l.ks': '/etc/passwd' },
    result: 'include/outside',
  },
  { name: 'a linked folder out', text: '%include l/passwd\n', links: { 'kde/l': '/etc' }, result: 'include/outside' },
  {
    name: 'a ring of links',
    text: '%include l.ks\n',
    links: { 'kde/l.ks': 'm.ks', 'kde/m.ks': 'l.ks' },
    result: 'include/unreadable',
  },
  { name: 'a link to nothing', text: '%include l.ks\n', links: { 'kde/l.ks': 'no.ks' }, result: 'include/missing' },
  { name: 'itself by a link', text: '%include l.ks\n', links: { 'kde/l.ks': 'x.ks' }, result: 'include/cycle' },
]

/** A checkout on disk, not committed. */
function tree({ text, links = {} }: Pick<Case, 'text' | 'links'>): string {
  const folder = join(temporaryFolder(files), 'tree')
  writeFileSync(join(folder, 'kde/x.ks'), text)
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(folder, path))
  return folder
}

async function outcome(options: Omit<CheckoutLoaderOptions, 'label'>, file = 'kde/x.ks'): Promise<string> {
  const { text, diagnostics } = await splice(file, { loader: checkoutLoader({ label: 'x#1:', ...options }) })
  return diagnostics[0]?.code ?? text
}

describe('a loader of a checkout', () => {
  it.each(cases)('in a folder: $name', async ({ result, ...one }) => {
    expect(await outcome({ tree: folderTree(tree(one), { open: false }) })).toBe(result)
  })

  describe.skipIf(!has('git'))('in a commit', () => {
    const root = mkdtempSync(join(tmpdir(), 'ks-checkout-'))
    let repository = ''

    // A branch for each case.
    beforeAll(() => {
      const tree = Object.entries(files).filter(([path]) => path.startsWith('tree/'))
      const common = tree.map(([path, text]) => entry(path.slice('tree/'.length), text)).join('')
      const commits = cases.map(({ text, links = {} }, index) => {
        const linked = Object.entries(links).map(([path, target]) => entry(path, target, '120000'))
        return commit(`refs/heads/c${index}`, index + 1, '', common + entry('kde/x.ks', text) + linked.join(''))
      })
      repository = importRepository(root, root, 'r.git', commits.join(''))
    })

    afterAll(() => rmSync(root, { recursive: true, force: true }))

    it.each(cases)('$name', async ({ name, result }) => {
      const index = cases.findIndex((one) => one.name === name)
      const tree = gitTree(repository, git(repository, root, 'rev-parse', `c${index}`), environment(root))
      expect(await outcome({ tree })).toBe(result)
      tree.close()
    })
  })

  it('begins at the module, which includes may leave', async () => {
    const folder = folderTree(tree({ text: '%include ../common.ks\n' }), { open: false })
    expect(await outcome({ tree: folder, module: 'kde' }, 'x.ks')).toBe('zerombr\n')
    expect(await outcome({ tree: folder, module: '/kde/../kde' }, './x.ks')).toBe('zerombr\n')
    await expect(outcome({ tree: folder, module: '../tree' }, 'top.ks')).rejects.toMatchObject({ reason: 'outside' })
  })

  it.each(['/etc/passwd', '../secret.ks', 'kde/../../secret.ks'])('has no main file %s', async (file) => {
    const asked = outcome({ tree: folderTree(tree({ text: '' }), { open: true }) }, file)
    await expect(asked).rejects.toBeInstanceOf(FlattenError)
    await expect(asked).rejects.toMatchObject({ reason: 'outside' })
  })

  it('searches folders of the checkout', async () => {
    const folder = folderTree(tree({ text: '%include extra.ks\n' }), { open: false })
    expect(await outcome({ tree: folder })).toBe('include/missing')
    expect(await outcome({ tree: folder, includePath: ['include'] })).toBe('poweroff\n')
    expect(await outcome({ tree: folder, includePath: ['../..'] })).toBe('include/outside')
  })

  it('leaves the checkout when it may', async () => {
    const folder = tree({ text: '%include ../../secret.ks\n', links: { 'kde/l.ks': '../../secret.ks' } })
    const open = { tree: folderTree(folder, { open: true }), allowOutside: true }
    expect(await outcome(open)).toBe('rootpw secret\n')
    // Not by its absolute path, since what lies below /tmp is taken as made by %pre.
    symlinkSync(join(folder, 'common.ks'), join(folder, 'kde/absolute.ks'))
    writeFileSync(join(folder, 'kde/x.ks'), '%include absolute.ks\n')
    expect(await outcome({ ...open, tree: folderTree(folder, { open: false }) })).toBe('zerombr\n')
    writeFileSync(join(folder, 'kde/x.ks'), '%include l.ks\n')
    expect(await outcome({ tree: folderTree(folder, { open: true }), allowOutside: true })).toBe('rootpw secret\n')
    // Around what git keeps there is nothing.
    expect(await outcome({ tree: folderTree(folder, { open: false }), allowOutside: true })).toBe('include/outside')
  })

  it('names files by their place in the checkout, and one file once', async () => {
    const folder = tree({ text: '%include ../top.ks\n%include l/../../common.ks\n', links: { 'kde/l': '../include' } })
    const { sources, includes } = await splice('kde/x.ks', {
      loader: checkoutLoader({ tree: folderTree(folder, { open: false }), label: 'git://h/r#1a2b:' }),
    }).catch(() => ({ sources: [], includes: [] }))
    expect([...sources].map(({ path }) => path)).toEqual([
      'git://h/r#1a2b:kde/x.ks',
      'git://h/r#1a2b:top.ks',
      'git://h/r#1a2b:kde/part.ks',
      'git://h/r#1a2b:common.ks',
    ])
    expect(includes.length).toBe(4)
  })

  it('ends a ring of 1,000 includes', async () => {
    const ring = Object.fromEntries(
      Array.from({ length: 1000 }, (_, i) => [`f${i}.ks`, `%include f${(i + 1) % 1000}.ks\n`]),
    )
    const folder = temporaryFolder(ring)
    expect(await outcome({ tree: folderTree(folder, { open: false }) }, 'f0.ks')).toBe('include/too-deep')
    const { diagnostics } = await splice('f0.ks', {
      loader: checkoutLoader({ tree: folderTree(folder, { open: false }), label: 'x#1:' }),
      maxDepth: 2000,
    })
    expect(diagnostics.map(({ code }) => code)).toEqual(['include/cycle'])
  })
})
