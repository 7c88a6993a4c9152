import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contents, folder, ks } from './run-ks.ts'

describe('ks flatten', () => {
  const tree = { 'top.ks': '# top\n%include base.ks\nreboot\n', 'base.ks': 'lang en_US.UTF-8 # base\n' }
  const flat = '# top\nlang en_US.UTF-8 # base\nreboot\n'

  it('prints the flat text', async () => {
    expect(await ks(['flatten', 'top.ks'], { cwd: folder(tree) })).toEqual({ code: 0, stdout: flat, stderr: '' })
  })

  it('writes to a file, with origins', async () => {
    const cwd = folder(tree)
    const ran = await ks(['flatten', 'top.ks', '-o', 'out.ks', '--origins', 'out.json'], { cwd })
    expect(ran).toEqual({ code: 0, stdout: '', stderr: '' })
    const files = contents(cwd)
    expect(files['out.ks']).toBe(flat)
    expect(JSON.parse(files['out.json']!)).toMatchObject({ version: 1, main: 'top.ks' })
  })

  it('reads standard input', async () => {
    const cwd = folder(tree)
    expect((await ks(['flatten', '-'], { cwd, stdin: tree['top.ks'] })).stdout).toBe(flat)
  })

  it('looks into -I folders', async () => {
    const cwd = folder({ 'top.ks': '%include base.ks\n', 'lib/base.ks': 'text\n' })
    expect(await ks(['flatten', 'top.ks', '-Ilib'], { cwd })).toMatchObject({ code: 0, stdout: 'text\n' })
  })

  it('writes nothing when an include is missing', async () => {
    const cwd = folder({ 'top.ks': 'text\n%include nowhere.ks\n' })
    const ran = await ks(['flatten', 'top.ks', '-o', 'out.ks'], { cwd })
    expect(ran).toMatchObject({ code: 1, stdout: '' })
    expect(ran.stderr).toMatch(
      /^top\.ks:2:10: error: .*nowhere\.ks.*\[include\/missing\]\n {4}2 \| %include nowhere\.ks\n/,
    )
    expect(Object.keys(contents(cwd))).toEqual(['top.ks'])
  })

  it('tells the chain of includes', async () => {
    const cwd = folder({ 'a.ks': '%include b.ks\n', 'b.ks': '\n%include c.ks\n', 'c.ks': '%include a.ks\n' })
    const ran = await ks(['flatten', 'a.ks'], { cwd })
    expect(ran).toMatchObject({ code: 1, stdout: '' })
    expect(ran.stderr).toContain('c.ks:1:10: error: ')
    expect(ran.stderr).toContain('[include/cycle]')
    expect(ran.stderr).toContain('included from here: b.ks:2:10')
    expect(ran.stderr).toContain('included from here: a.ks:1:10')
  })

  it.each([
    [100, 0],
    [1_000, 1],
  ])('%i includes in one another: exit code %i', async (depth, code) => {
    const files = Object.fromEntries(
      Array.from({ length: depth }, (_, i) => [`${i}.ks`, i + 1 < depth ? `%include ${i + 1}.ks\n` : 'text\n']),
    )
    const ran = await ks(['flatten', '0.ks'], { cwd: folder(files) })
    expect(ran).toMatchObject({ code, stdout: code === 0 ? 'text\n' : '' })
    if (code === 1) expect(ran.stderr).toContain('[include/too-deep]')
  })

  it('replaces neither output when one cannot be written', async () => {
    const cwd = folder({ ...tree, 'out.ks': 'old\n', 'o.json': 'old\n' })
    for (const [out, origins] of [
      ['out.ks', 'nowhere/o.json'],
      ['nowhere/out.ks', 'o.json'],
    ] as const) {
      expect(await ks(['flatten', 'top.ks', '-o', out, '--origins', origins], { cwd })).toMatchObject({ code: 3 })
      expect(contents(cwd)).toMatchObject({ 'out.ks': 'old\n', 'o.json': 'old\n' })
    }
    const both = await ks(['flatten', 'top.ks', '-o', 'out.ks', '--origins', './out.ks'], { cwd })
    expect(both).toMatchObject({ code: 2, stdout: '' })
    expect(both.stderr).toContain('expected two files')
  })

  describe('bad input', () => {
    it('a missing file', async () => {
      const ran = await ks(['flatten', 'nowhere.ks'], { cwd: folder() })
      expect(ran).toEqual({ code: 2, stdout: '', stderr: 'ks: There is no file "nowhere.ks"\n' })
    })

    it('a folder', async () => {
      const ran = await ks(['flatten', 'x'], { cwd: folder({ 'x/a.ks': '' }) })
      expect(ran).toMatchObject({ code: 2, stdout: '' })
      expect(ran.stderr).toContain('folder')
    })

    it('a binary file', async () => {
      const ran = await ks(['flatten', 'x.ks'], { cwd: folder({ 'x.ks': new Uint8Array([116, 10, 120, 0, 1, 2]) }) })
      expect(ran).toMatchObject({ code: 1, stdout: '' })
      expect(ran.stderr).toMatch(/^x\.ks:2:2: error: .*\[parse\/binary\]/)
    })

    it('a file that is not UTF-8, also on standard input', async () => {
      const bytes = new Uint8Array([...new TextEncoder().encode('# ä\nlang '), 0xe4, 10])
      const cwd = folder({ 'x.ks': bytes })
      for (const ran of [await ks(['flatten', 'x.ks'], { cwd }), await ks(['flatten', '-'], { cwd, stdin: bytes })]) {
        expect(ran).toMatchObject({ code: 1, stdout: '' })
        expect(ran.stderr).toMatch(/:2:6: error: .*\[parse\/not-utf8\]\n {4}2 \| lang �\n {6}\| {6}\^\n/)
      }
    })

    it('an output in a folder that is not there, or that is one', async () => {
      const cwd = folder(tree)
      mkdirSync(join(cwd, 'dir'))
      for (const out of ['nowhere/out.ks', 'dir', 'top.ks/out.ks']) {
        const ran = await ks(['flatten', 'top.ks', '-o', out, '--origins', 'o.json'], { cwd })
        expect(ran, out).toMatchObject({ code: 3, stdout: '' })
        expect(ran.stderr).toContain(`"${out}"`)
        expect(Object.keys(contents(cwd))).toEqual(['base.ks', 'top.ks'])
      }
    })
  })
})
