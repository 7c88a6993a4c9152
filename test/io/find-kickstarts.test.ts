import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findKickstarts } from '../../src/io/find-kickstarts.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const tree = () =>
  temporaryFolder({
    'b.ks': '',
    'a.ks': '',
    'ks.cfg': '',
    'setup.cfg': '',
    'README.md': '',
    'sub/c.ks': '',
    'sub/notes.txt': '',
    'sub/node_modules/x.ks': '',
    '.git/x.ks': '',
    'docs/index.md': '',
    'odd[1].ks': '',
  })

describe('findKickstarts', () => {
  it('passes over links that lead to no file, in folders', async () => {
    const cwd = temporaryFolder({ 'a.ks': '', 'sub/b.ks': '' })
    symlinkSync('nowhere.ks', join(cwd, 'dangling.ks'))
    symlinkSync('sub', join(cwd, 'folder.ks'))
    symlinkSync('a.ks', join(cwd, 'link.ks'))
    expect((await findKickstarts(['.'], cwd)).files).toEqual(['a.ks', 'link.ks', 'sub/b.ks'])
  })

  it('takes files as they are named, whatever they are called', async () => {
    expect(await findKickstarts(['README.md', './a.ks', '-'], tree())).toMatchObject({
      files: ['README.md', './a.ks', '-'],
      problems: [],
    })
  })

  it.each([
    ['.', ['a.ks', 'b.ks', 'ks.cfg', 'odd[1].ks', 'sub/c.ks']],
    ['sub', ['sub/c.ks']],
    ['sub/', ['sub/c.ks']],
    ['*.ks', ['a.ks', 'b.ks', 'odd[1].ks']],
    ['**/*.ks', ['a.ks', 'b.ks', 'odd[1].ks', 'sub/c.ks']],
    ['{b,a}.ks', ['a.ks', 'b.ks']],
    ['odd[1].ks', ['odd[1].ks']],
  ])('finds in %s', async (argument, files) => {
    const named = files.map((path) => ({ path, file: path }))
    expect(await findKickstarts([argument], tree())).toMatchObject({ files, named, problems: [] })
  })

  it('keeps a folder absolute that was given so', async () => {
    const folder = tree()
    expect((await findKickstarts([join(folder, 'sub')])).files).toEqual([join(folder, 'sub/c.ks')])
  })

  it('keeps the order of the arguments, and each file once', async () => {
    const { files } = await findKickstarts(['sub', 'b.ks', '*.ks'], tree())
    expect(files).toEqual(['sub/c.ks', 'b.ks', 'a.ks', 'odd[1].ks'])
  })

  it('takes a file once, however it is written', async () => {
    const folder = tree()
    symlinkSync('sub', join(folder, 'link'))
    symlinkSync('a.ks', join(folder, 'alias.ks'))
    const { files } = await findKickstarts(
      ['./a.ks', 'a.ks', 'sub/../a.ks', join(folder, 'a.ks'), 'link', 'sub'],
      folder,
    )
    expect(files).toEqual(['./a.ks', 'link/c.ks'])
    expect((await findKickstarts(['a.ks', 'alias.ks'], folder)).files).toEqual(['a.ks', 'alias.ks'])
  })

  it.skipIf(process.getuid?.() === 0)('says that a folder may not be read', async () => {
    const folder = tree()
    chmodSync(join(folder, 'sub'), 0)
    const { problems } = await findKickstarts(['sub'], folder)
    chmodSync(join(folder, 'sub'), 0o755)
    expect(problems.map(({ reason }) => reason)).toEqual(['permission'])
  })

  it('knows kickstarts in a folder by their names', async () => {
    const names = [
      'a.KS',
      'b.ksi',
      'c.kickstart',
      'ks.cfg',
      'KS.cfg',
      'anaconda-ks.cfg',
      '8ks.cfg',
      'ks-web.cfg',
      'x.ks.cfg',
      'web.ks.j2',
      'ks.pkrtpl.hcl',
    ]
    const others = ['books.cfg', 'kscfg.cfg', 'a.ks.bak', 'a.ks~', 'grub.cfg', 'ks', 'tasks.cfg']
    const folder = temporaryFolder(Object.fromEntries([...names, ...others].map((name) => [name, ''])))
    expect((await findKickstarts(['.'], folder)).files).toEqual([...names].sort())
  })

  it('takes names with blanks, line ends and brackets as they are', async () => {
    const names = ['a b.ks', 'a\nb.ks', '[x].ks', '{y}.ks', '-.ks', '*.ks']
    const folder = temporaryFolder(Object.fromEntries(names.map((name) => [name, ''])))
    expect((await findKickstarts(['.'], folder)).files).toEqual([...names].sort())
    expect(await findKickstarts(names, folder)).toMatchObject({ files: names, problems: [] })
  })

  it.each([
    ['gone.ks', 'missing', 'Unexpected "gone.ks", expected a file or folder that exists'],
    ['a.ks/b.ks', 'missing', 'Unexpected "a.ks/b.ks", expected a file or folder that exists'],
    ['*.cfgs', 'no-match', 'Unexpected "*.cfgs", expected a pattern that matches files'],
    ['docs', 'no-kickstarts', 'Unexpected folder "docs" without a file such as *.ks or ks.cfg, expected kickstarts'],
  ])('says what is wrong with %s, and goes on', async (argument, reason, message) => {
    expect(await findKickstarts([argument, 'a.ks'], tree())).toMatchObject({
      files: ['a.ks'],
      problems: [{ argument, reason, message }],
    })
  })
})
