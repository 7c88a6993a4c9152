import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { splice } from '../../src/flatten/splice.ts'
import { folderLoader } from '../../src/io/folder-loader.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

describe('folderLoader', () => {
  it('names files as the user does, relative to the current folder', async () => {
    const cwd = temporaryFolder({
      'sub/main.ks': '%include ../base.ks\n%include ./x.ks\n',
      'base.ks': '',
      'sub/x.ks': '',
    })
    const { sources } = await splice('sub/main.ks', { loader: folderLoader({ cwd }) })
    expect([...sources].map(({ id, path }) => [id, path])).toEqual([
      ['sub/main.ks', 'sub/main.ks'],
      ['base.ks', 'base.ks'],
      ['sub/x.ks', 'sub/x.ks'],
    ])
  })

  it('keeps a main path that is absolute, and gives one id to two names of one file', async () => {
    const cwd = temporaryFolder({ 'main.ks': 'text\n' })
    const loader = folderLoader({ cwd })
    const absolute = await loader.main(join(cwd, 'main.ks'))
    const relative = await loader.main('./main.ks')
    expect(absolute).toMatchObject({ ok: true, file: { id: 'main.ks', path: join(cwd, 'main.ks') } })
    expect(relative).toMatchObject({ ok: true, file: { id: 'main.ks', path: './main.ks' } })
  })

  it('finds a cycle through a symbolic link', async () => {
    const cwd = temporaryFolder({ 'main.ks': 'text\n%include link.ks\n' })
    symlinkSync('main.ks', join(cwd, 'link.ks'))
    const { diagnostics } = await splice('main.ks', { loader: folderLoader({ cwd }) })
    expect(diagnostics.map(({ code }) => code)).toEqual(['include/cycle'])
  })

  it('goes up behind a symbolic link as the system does', async () => {
    const cwd = temporaryFolder({
      'main.ks': '%include link/../part.ks\n',
      'part.ks': '# beside main.ks\n',
      'far/part.ks': '# beside the target of the link\n',
    })
    mkdirSync(join(cwd, 'far/folder'))
    symlinkSync('far/folder', join(cwd, 'link'))
    const { text, sources } = await splice('main.ks', { loader: folderLoader({ cwd }) })
    expect(text).toBe('# beside the target of the link\n')
    expect([...sources].map(({ id }) => id)).toEqual(['main.ks', 'far/part.ks'])
  })

  it('reads absolute targets as they are given', async () => {
    const elsewhere = temporaryFolder({ 'base.ks': 'text\n' })
    const target = join(elsewhere, 'base.ks')
    // Below /tmp a file is taken as made by %pre, so the loader is asked itself.
    const from = { id: 'main.ks', path: 'main.ks', text: '' }
    expect(await folderLoader({ includePath: ['x'] }).include(target, from)).toMatchObject({
      ok: true,
      file: { path: target, text: 'text\n' },
    })
  })

  it('does not look further once a file is there but cannot be read', async () => {
    const cwd = temporaryFolder({ 'main.ks': '%include a.ks\n', 'a.ks/x': '', 'lib/a.ks': 'text\n' })
    const { diagnostics } = await splice('main.ks', { loader: folderLoader({ cwd, includePath: ['lib'] }) })
    expect(diagnostics.map(({ code }) => code)).toEqual(['include/not-a-file'])
  })

  it('reads a file once', async () => {
    const cwd = temporaryFolder({ 'a.ks': 'text\n' })
    const loader = folderLoader({ cwd })
    const from = { id: 'main.ks', path: 'main.ks', text: '' }
    expect(await loader.include('a.ks', from)).toBe(await loader.include('./a.ks', from))
  })

  it('takes texts in place of files', async () => {
    const cwd = temporaryFolder({ 'sub/base.ks': 'text\n', 'sub/main.ks': 'as it was saved' })
    const texts = new Map([['sub/main.ks', '%include base.ks\n']])
    const { text } = await splice('sub/main.ks', { loader: folderLoader({ cwd, texts }) })
    expect(text).toBe('text\n')
    const stdin = folderLoader({ cwd, texts: new Map([['<stdin>', '%include sub/base.ks\n']]) })
    expect((await splice('<stdin>', { loader: stdin })).text).toBe('text\n')
  })

  it.each(['main', 'include'] as const)('reads nothing from the network: %s', async (method) => {
    const from = { id: 'main.ks', path: 'main.ks', text: '' }
    expect(await folderLoader()[method]('https://example.com/a.ks', from)).toMatchObject({
      ok: false,
      reason: 'remote',
    })
  })
})
