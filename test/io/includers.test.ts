import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findIncluders } from '../../src/io/includers.ts'
import { noShared, sharedPath } from '../support/shared.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

describe('findIncluders', () => {
  it('finds them in the whole repository, in folders above and beside', () => {
    const cwd = temporaryFolder({
      '.git/HEAD': '',
      'main.ks': '%include parts/base.ks\n',
      'sub/other.ks': 'text\n  %include "../parts/base.ks" # why\n',
      'sub/third.cfg': "%ksappend ../parts/base.ks\n# %include main.ks\necho '%include main.ks'\n",
      'parts/base.ks': '%include base.ks\n',
      'doc.txt': '%include main.ks\n',
    })
    const found = findIncluders(['parts/base.ks', 'main.ks', './sub/../parts/base.ks'], { cwd })
    expect([...found]).toEqual([
      ['parts/base.ks', ['main.ks', 'sub/other.ks', 'sub/third.cfg']],
      ['main.ks', []],
      ['./sub/../parts/base.ks', ['main.ks', 'sub/other.ks', 'sub/third.cfg']],
    ])
  })

  it('looks in the folder of the file and below where there is no repository', () => {
    const cwd = temporaryFolder({
      'above.ks': '%include sub/base.ks\n',
      'sub/base.ks': 'text\n',
      'sub/beside.ks': '%include base.ks\n',
      'sub/below/deep.ks': '%include ../base.ks\n',
    })
    expect(findIncluders(['sub/base.ks'], { cwd }).get('sub/base.ks')).toEqual(['sub/below/deep.ks', 'sub/beside.ks'])
  })

  it('searches as flattening does: beside the includer first, then -I', () => {
    const cwd = temporaryFolder({
      '.git/HEAD': '',
      'main.ks': '%include base.ks\n',
      'lib/base.ks': 'text\n',
      'sub/own.ks': '%include base.ks\n',
      'sub/base.ks': 'text\n',
    })
    expect(findIncluders(['lib/base.ks'], { cwd }).get('lib/base.ks')).toEqual([])
    expect(findIncluders(['lib/base.ks'], { cwd, includePath: ['lib'] }).get('lib/base.ks')).toEqual(['main.ks'])
  })

  it('knows a file by a link to it', () => {
    const cwd = temporaryFolder({ '.git/HEAD': '', 'main.ks': '%include lib/base.ks\n', 'real/base.ks': 'text\n' })
    symlinkSync('real', join(cwd, 'lib'))
    expect(findIncluders(['real/base.ks', 'lib/base.ks'], { cwd })).toEqual(
      new Map([
        ['real/base.ks', ['main.ks']],
        ['lib/base.ks', ['main.ks']],
      ]),
    )
  })

  it('reads names that are not ASCII', () => {
    const cwd = temporaryFolder({ '.git/HEAD': '', 'main.ks': '%include grün.ks\r\n', 'grün.ks': 'text\n' })
    expect(findIncluders(['grün.ks'], { cwd }).get('grün.ks')).toEqual(['main.ks'])
  })

  it.skipIf(noShared())('finds the layers of the corpus', () => {
    const cwd = sharedPath('corpus', 'fedora-kickstarts')
    const found = findIncluders(['fedora-repo.ks', 'fedora-live-kde.ks'], { cwd })
    expect(found.get('fedora-repo.ks')).toContain('fedora-live-base.ks')
    expect(found.get('fedora-live-kde.ks')!.length).toBeGreaterThan(0)
  })
})
