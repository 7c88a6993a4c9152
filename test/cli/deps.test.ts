import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { faults, readSchema } from './json-schema.ts'
import { folder, ks } from './run-ks.ts'

const tree = {
  'live.ks': '%include lib/base.ks\n%include /tmp/disk.ks\n',
  'min.ks': '%include lib/base.ks\n%include gone.ks\n',
  'lib/base.ks': '%include net.ks\n',
  'lib/net.ks': 'network\n',
}

describe('ks deps', () => {
  it('prints a tree of each file, with what is missing and what %pre makes', async () => {
    expect(await ks(['deps', 'live.ks', 'min.ks'], { cwd: folder(tree) })).toEqual({
      code: 0,
      stdout:
        'live.ks\n├─ lib/base.ks\n│  └─ lib/net.ks\n└─ /tmp/disk.ks (made in %pre)\n' +
        'min.ks\n├─ lib/base.ks (see above)\n└─ gone.ks (missing)\n',
      stderr: '',
    })
  })

  it.each(['json', 'dot', 'mermaid', 'make'])('prints %s that names all files', async (format) => {
    const ran = await ks(['deps', 'live.ks', '--format', format], { cwd: folder(tree) })
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    for (const path of ['live.ks', 'lib/base.ks', 'lib/net.ks', '/tmp/disk.ks']) expect(ran.stdout).toContain(path)
  })

  it('prints JSON as its schema says, also upwards', async () => {
    const cwd = folder(tree)
    for (const words of [
      ['live.ks', 'min.ks'],
      ['lib/net.ks', '--reverse'],
    ]) {
      const { stdout } = await ks(['deps', ...words, '--format', 'json'], { cwd })
      expect(faults(JSON.parse(stdout), readSchema('deps.schema.json'))).toEqual([])
    }
  })

  it('turns the tree around for fragments', async () => {
    const cwd = folder(tree)
    const upwards =
      'lib/net.ks\n└─ lib/base.ks\n   ├─ live.ks (not included by others)\n   └─ min.ks (not included by others)\n'
    expect(await ks(['deps', '--reverse', 'lib/net.ks'], { cwd })).toEqual({ code: 0, stdout: upwards, stderr: '' })
    mkdirSync(join(cwd, '.git'))
    const below = await ks(['deps', '--reverse', './net.ks'], { cwd: join(cwd, 'lib') })
    expect(below.stdout).toBe(
      'net.ks\n└─ base.ks\n   ├─ ../live.ks (not included by others)\n   └─ ../min.ks (not included by others)\n',
    )
  })

  it('goes upwards in a circle once', async () => {
    const cwd = folder({ 'a.ks': '%include b.ks\n', 'b.ks': '%include a.ks\n' })
    const ran = await ks(['deps', '--reverse', 'a.ks'], { cwd })
    expect(ran).toEqual({ code: 0, stdout: 'a.ks\n└─ b.ks\n   └─ a.ks (see above)\n', stderr: '' })
  })

  it('names the target of a depfile', async () => {
    const ran = await ks(['deps', 'live.ks', '--format', 'make', '--target', 'out dir/$flat.ks'], { cwd: folder(tree) })
    expect(ran.stdout).toContain('out\\ dir/$$flat.ks: \\\n  live.ks \\\n  lib/base.ks \\\n')
  })

  it.each([
    [['gone.ks'], 'There is no file "gone.ks"'],
    [['--reverse', 'gone.ks'], 'There is no file "gone.ks"'],
    [['live.ks', '--target', 'x'], '--format make'],
    [['live.ks', '--reverse', '--format', 'make'], 'Unexpected --reverse'],
    [['live.ks', '--format', 'make', '--target', 'a=b'], 'Unexpected "="'],
    [[], 'FILES'],
  ])('refuses %j', async (words, message) => {
    const ran = await ks(['deps', ...words], { cwd: folder(tree) })
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain(message)
  })
})
