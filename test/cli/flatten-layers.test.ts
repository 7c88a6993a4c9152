import { describe, expect, it } from 'vitest'
import { contents, folder, ks } from './run-ks.ts'

const tree = { 'top.ks': '# top\n%include base.ks\nreboot\n', 'base.ks': 'lang  en_US.UTF-8 # base\n' }
const flat = '# top\nlang  en_US.UTF-8 # base\nreboot\n'

describe('ks flatten --annotate', () => {
  it('puts comments around what was included, and flattening that again changes nothing', async () => {
    const cwd = folder(tree)
    const { stdout } = await ks(['flatten', 'top.ks', '--annotate', '-o', 'flat.ks'], { cwd })
    expect(stdout).toBe('')
    const text = contents(cwd)['flat.ks']!
    expect(text).toBe(
      '# top\n# >>> base.ks, included at top.ks:2\nlang  en_US.UTF-8 # base\n# <<< base.ks, included at top.ks:2\nreboot\n',
    )
    expect((await ks(['flatten', 'flat.ks', '--annotate'], { cwd })).stdout).toBe(text)
  })

  it('says the same from wherever it is called', async () => {
    const cwd = folder({ 'a/top.ks': '%include ../b/base.ks\n', 'b/base.ks': 'text\n', 'c/x': '' })
    const here = await ks(['flatten', '--annotate', 'a/top.ks'], { cwd })
    const there = await ks(['flatten', '--annotate', '../a/top.ks'], { cwd: `${cwd}/c` })
    expect(there.stdout).toBe(here.stdout)
  })
})

describe('ks flatten --style reference', () => {
  it('writes the canonical form for a release', async () => {
    const cwd = folder(tree)
    const run = (release: string) => ks(['flatten', 'top.ks', '--style', 'reference', '--release', release], { cwd })
    expect(await run('F42')).toEqual({
      code: 0,
      stdout: '#version=F42\nlang en_US.UTF-8\nreboot\nbootloader --location=none\n',
      stderr: '',
    })
    expect((await run('el9')).stdout).toContain('#version=RHEL9\n')
  })

  it('stops at an error, in its real file with the chain of includes', async () => {
    const cwd = folder({ 'top.ks': '%include base.ks\n', 'base.ks': '\nlang\n' })
    const ran = await ks(['flatten', 'top.ks', '--style', 'reference', '-o', 'flat.ks'], { cwd })
    expect(ran).toMatchObject({ code: 1, stdout: '' })
    expect(ran.stderr).toMatch(/^base\.ks:2:\d+: error: /m)
    expect(ran.stderr).toContain('included from here: top.ks:1:10')
    expect(contents(cwd)).not.toHaveProperty('flat.ks')
  })

  it('does not lose an include that has to stay', async () => {
    const cwd = folder({ 'top.ks': 'text\n%include /tmp/part.ks\n' })
    const ran = await ks(['flatten', 'top.ks', '--style', 'reference'], { cwd })
    expect(ran).toMatchObject({ code: 1, stdout: '' })
    expect(ran.stderr).toMatch(/^top\.ks:2:10: error: .*\[include\/made-in-pre\]/)
    expect(ran.stderr.match(/made-in-pre/g)).toHaveLength(1)
  })

  it.each([
    [['--annotate'], '--annotate'],
    [['--origins', 'x.json'], '--origins'],
  ])('has no %j', async (options, word) => {
    const ran = await ks(['flatten', 'top.ks', '--style', 'reference', ...options], { cwd: folder(tree) })
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain(`Unexpected ${word} with --style reference`)
  })
})

describe('ks flatten --check', () => {
  const quiet = { code: 0, stdout: '', stderr: '' }

  it('is quiet about copies that are up to date', async () => {
    const cwd = folder({ ...tree, 'flat.ks': flat, 'b.ks': 'text\n', 'copy of b.ks': 'text\n' })
    expect(await ks(['flatten', '--check', 'top.ks=flat.ks', 'b.ks=copy of b.ks'], { cwd })).toEqual(quiet)
  })

  it('prints how a copy differs, and goes on with the next', async () => {
    const cwd = folder({ ...tree, 'flat.ks': flat.replace('reboot', 'poweroff') })
    const before = contents(cwd)
    const ran = await ks(['flatten', '--check', 'top.ks=flat.ks', 'base.ks=gone.ks'], { cwd })
    expect(ran.code).toBe(1)
    expect(ran.stdout).toBe(
      '--- flat.ks\n+++ flat.ks (top.ks flattened)\n@@ -1,3 +1,3 @@\n # top\n lang  en_US.UTF-8 # base\n-poweroff\n+reboot\n' +
        '--- /dev/null\n+++ gone.ks (base.ks flattened)\n@@ -0,0 +1 @@\n+lang  en_US.UTF-8 # base\n',
    )
    expect(ran.stderr).toBe('ks: "flat.ks" is not what "top.ks" flattens to\nks: "gone.ks" is not there\n')
    expect(contents(cwd)).toEqual(before)
  })

  it.each([[['--annotate']], [['--style', 'reference', '--release', 'F42']]])(
    'compares with what ks flatten %j writes',
    async (options) => {
      const cwd = folder(tree)
      expect(await ks(['flatten', 'top.ks', '-o', 'flat.ks', ...options], { cwd })).toEqual(quiet)
      expect(await ks(['flatten', '--check', 'top.ks=flat.ks', ...options], { cwd })).toEqual(quiet)
      expect(await ks(['flatten', '--check', 'top.ks=flat.ks'], { cwd })).toMatchObject({ code: 1 })
    },
  )

  it('takes the pairs of .ks.yaml, from its folder', async () => {
    const yaml = 'flatten:\n  - from: top.ks\n    to: out/flat.ks\n'
    const cwd = folder({ ...tree, '.ks.yaml': yaml, 'out/flat.ks': flat })
    expect(await ks(['flatten', '--check'], { cwd })).toEqual(quiet)
    expect(await ks(['flatten', '--check'], { cwd: `${cwd}/out` })).toEqual(quiet)
    const stale = folder({ ...tree, '.ks.yaml': yaml, 'out/flat.ks': '' })
    expect((await ks(['flatten', '--check'], { cwd: `${stale}/out` })).stdout).toContain('--- ../out/flat.ks\n')
  })

  it('has nothing to compare with a kickstart that is in error', async () => {
    const cwd = folder({ 'top.ks': '%include gone.ks\n', 'flat.ks': '' })
    const ran = await ks(['flatten', '--check', 'top.ks=flat.ks'], { cwd })
    expect(ran).toMatchObject({ code: 1, stdout: '' })
    expect(ran.stderr).toContain('[include/missing]')
  })

  it('knows names with a =', async () => {
    const cwd = folder({ 'a=b.ks': 'text\n', 'c=d.ks': 'text\n' })
    expect(await ks(['flatten', '--check', 'a=b.ks=c=d.ks'], { cwd })).toEqual(quiet)
  })

  it.each([
    [[], 'expected IN=OUT'],
    [['top.ks'], 'Unexpected "top.ks", expected IN=OUT'],
    [['top.ks='], 'Unexpected "top.ks=", expected IN=OUT'],
    [['gone.ks=flat.ks'], 'There is no file "gone.ks"'],
    [['top.ks=flat.ks', '-o', 'x'], 'Unexpected --output with --check'],
    [['top.ks=flat.ks', '--origins', 'x'], 'Unexpected --origins with --check'],
  ])('refuses %j', async (words, message) => {
    const ran = await ks(['flatten', '--check', ...words], { cwd: folder(tree) })
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain(message)
  })

  it('cannot compare with a folder', async () => {
    const cwd = folder({ ...tree, 'dir/x': '' })
    expect(await ks(['flatten', '--check', 'top.ks=dir'], { cwd })).toMatchObject({ code: 3, stdout: '' })
  })
})

describe('ks flatten without --check', () => {
  it.each([[[]], [['top.ks', 'base.ks']]])('wants one kickstart: %j', async (words) => {
    expect(await ks(['flatten', ...words], { cwd: folder(tree) })).toMatchObject({ code: 2, stdout: '' })
  })
})
