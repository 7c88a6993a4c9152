import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contents, folder, ks } from './run-ks.ts'

const live = [
  'lang en_US.UTF-8',
  'rootpw --lock',
  'repo --name=old --baseurl=https://old.example.com/   # ours',
  'part / --size=4096',
  '%packages',
  '@core',
  'dracut-live',
  '%end',
  '',
].join('\n')
const tree = { 'live.ks': '%include base.ks\nreboot\n', 'base.ks': live }
const asked = ['--for', 'koji-livemedia', '--arch', 'x86_64', '--repo', 'https://new.example.com/', '--release', 'F42']

describe('ks rewrite', () => {
  it('prints the kickstart with the repositories of the build, everything else as it was', async () => {
    const ran = await ks(['rewrite', 'live.ks', ...asked], { cwd: folder(tree) })
    expect(ran.code).toBe(0)
    const lines = (text: string) => text.split('\n').filter((line) => !line.startsWith('repo'))
    expect(lines(ran.stdout)).toEqual(lines(`${live}reboot\n`))
    expect(ran.stdout).toContain('repo --name="koji-override-0" --baseurl=https://new.example.com/')
  })

  it('shows the difference', async () => {
    const cwd = folder(tree)
    const ran = await ks(['rewrite', 'live.ks', ...asked, '--diff'], { cwd })
    expect(ran.code).toBe(0)
    expect(ran.stdout.split('\n').filter((line) => /^[-+]/.test(line))).toEqual([
      '--- live.ks',
      '+++ live.ks (rewritten)',
      '-repo --name=old --baseurl=https://old.example.com/   # ours',
      expect.stringMatching(/^\+repo --name="koji-override-0"/),
    ])
    await ks(['rewrite', 'live.ks', ...asked, '--diff', '-o', 'out.diff'], { cwd })
    expect(contents(cwd)['out.diff']).toBe(ran.stdout)
  })

  it('takes the repository of a build tag', async () => {
    const tag = ['--build-tag', 'f42-build', '--repo-id', '12', '--topurl', 'https://koji.example.com']
    const args = ['rewrite', 'live.ks', '--for', 'koji-livemedia', '--arch', 'i686', '-o', 'out.ks', ...tag]
    const cwd = folder(tree)
    expect(await ks(args, { cwd })).toMatchObject({ code: 0, stdout: '' })
    expect(contents(cwd)['out.ks']).toContain('--baseurl=https://koji.example.com/repos/f42-build/12/i386')
  })

  it('refuses a kickstart that a builder could not read', async () => {
    const cwd = folder({ 'live.ks': `lnag\n${live}` })
    const ran = await ks(['rewrite', 'live.ks', ...asked, '-o', 'out.ks'], { cwd })
    expect(ran).toMatchObject({ code: 1, stdout: '' })
    expect(ran.stderr).toContain('live.ks:1:1: error: ')
    expect(Object.keys(contents(cwd))).toEqual(['live.ks'])
  })

  it.each([
    [[], 'Missing --for'],
    [['--for', 'koji-livemedia'], 'Missing --arch, --repo (or --build-tag, --repo-id and --topurl) for koji-livemedia'],
    [['--for', 'koji-livemedia', '--arch', 'x86_64', '--build-tag', 'f42'], 'Missing --repo-id, --topurl'],
    [['--for', 'koji-image', '--arch', 'x86_64', '--repo', 'https://x/'], 'Missing --install-tree for koji-image'],
    [['--for', 'koji-livemdia'], 'did you mean koji-livemedia'],
  ])('names what is missing from %j', async (args, words) => {
    for (const command of ['rewrite', 'build']) {
      const cwd = folder(tree)
      const ran = await ks([command, 'live.ks', ...args], { cwd })
      expect(ran).toMatchObject({ code: 2, stdout: '' })
      expect(ran.stderr).toContain(words)
      expect(Object.keys(contents(cwd)).sort()).toEqual(['base.ks', 'live.ks'])
    }
  })
})

describe('ks build', () => {
  const named = ['--name', 'Live', '--image-version', '42', '--build-target', 'f42']

  it('writes a plan and tells what it did', async () => {
    const cwd = folder(tree)
    const ran = await ks(['build', 'live.ks', ...asked, ...named], { cwd })
    expect(ran.code).toBe(0)
    expect(ran.stdout).toMatchInlineSnapshot(`
      "live.ks for koji-livemedia (x86_64):
        flattened 2 files into one (1 include followed)
        checked it for koji-livemedia as F42: no warnings
        replaced 1 repo line by 1: koji-override-0 at https://new.example.com/
        left the kickstart without an install tree
        wrote 6 files
      The ready kickstart is Live-build/Live.ks
      To build it, in Live-build: koji spin-livemedia Live 42 f42 x86_64 Live.ks --ksversion=F42 --repo=https://new.example.com/
      "
    `)
    const files = contents(join(cwd, 'Live-build'))
    expect(Object.keys(files)).toEqual([
      'Live.ks',
      'koji-command.txt',
      'manifest.json',
      'origins.json',
      'source/base.ks',
      'source/live.ks',
    ])
    expect(files['source/base.ks']).toBe(live)
    expect(files['Live.ks']).toContain('https://new.example.com/')
    expect(JSON.parse(files['manifest.json']!)).toMatchObject({ version: 1, target: 'koji-livemedia' })
    expect(Object.values(files).join()).not.toContain(cwd)
  })

  it('makes the same bytes of the same inputs, wherever they lie', async () => {
    const plans = []
    for (const cwd of [folder(tree), folder(tree)]) {
      await ks(['build', 'live.ks', ...asked, ...named, '-o', 'out'], { cwd })
      plans.push(contents(join(cwd, 'out')))
    }
    expect(plans[0]).toEqual(plans[1])
  })

  it('says which words of the command line stand in for options', async () => {
    const cwd = folder(tree)
    const ran = await ks(['build', 'live.ks', ...asked], { cwd })
    expect(ran.code).toBe(0)
    expect(ran.stderr).toContain('--build-target')
    expect(contents(join(cwd, 'live-build'))['koji-command.txt']).toMatch(/^koji spin-livemedia NAME VERSION TARGET /)
  })

  it('stops at an error, and writes nothing', async () => {
    const cwd = folder({ ...tree, 'base.ks': live.replace('rootpw --lock\n', '') })
    const ran = await ks(['build', 'live.ks', ...asked, ...named], { cwd })
    expect(ran).toMatchObject({ code: 1, stdout: '' })
    expect(ran.stderr).toContain('[login/require-account]')
    expect(ran.stderr).toContain('ks: live.ks is not ready for koji-livemedia, nothing was written\n')
    expect(Object.keys(contents(cwd)).sort()).toEqual(['base.ks', 'live.ks'])
  })

  it('never writes into a folder that holds something', async () => {
    const cwd = folder(tree)
    mkdirSync(join(cwd, 'full'))
    writeFileSync(join(cwd, 'full/mine'), 'x')
    const ran = await ks(['build', 'live.ks', ...asked, ...named, '-o', 'full'], { cwd })
    expect(ran).toMatchObject({ code: 3, stdout: '' })
    expect(ran.stderr).toContain('"full"')
    expect(contents(join(cwd, 'full'))).toEqual({ mine: 'x' })
  })

  it('says when the folder cannot be written', async () => {
    const cwd = folder(tree)
    const ran = await ks(['build', 'live.ks', ...asked, ...named, '-o', 'live.ks/out'], { cwd })
    expect(ran).toMatchObject({ code: 3, stdout: '' })
    expect(ran.stderr).toContain('"live.ks/out"')
    expect(Object.keys(contents(cwd)).sort()).toEqual(['base.ks', 'live.ks'])
  })

  it.each([
    ['a missing file', {}, 2, 'There is no file "live.ks"'],
    ['a folder', { 'live.ks/x.ks': '' }, 2, 'folder'],
    ['a binary file', { 'live.ks': new Uint8Array([1, 0, 2]) }, 1, '[parse/binary]'],
    ['a file that is not UTF-8', { 'live.ks': new Uint8Array([0xc3, 0x28]) }, 1, '[parse/not-utf8]'],
    ['a missing include', { 'live.ks': tree['live.ks'] }, 1, '[include/missing]'],
    ['a file that includes itself', { 'live.ks': `%include live.ks\n${live}` }, 1, '[include/cycle]'],
    ['an empty file', { 'live.ks': '' }, 1, '[login/require-account]'],
  ])('%s: nothing is written', async (_what, files, code, words) => {
    const cwd = folder(files)
    const before = contents(cwd)
    const ran = await ks(['build', 'live.ks', ...asked, ...named], { cwd })
    expect(ran).toMatchObject({ code, stdout: '' })
    expect(ran.stderr).toContain(words)
    expect(contents(cwd)).toEqual(before)
  })

  it('cannot be asked for a backend that is not there', async () => {
    const ran = await ks(['build', 'live.ks', ...asked, '--backend', 'koji'], { cwd: folder(tree) })
    expect(ran).toMatchObject({ code: 2, stdout: '' })
  })
})
