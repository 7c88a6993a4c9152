import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { JsonReport } from '../../src/report/json.ts'
import { contents, folder, isRoot, ks } from './run-ks.ts'

const access = 'user --name=ops --groups=wheel\nsshkey --username=ops "ssh-ed25519 AAAA ops@example.org"\n'
const base = `lang en_US.UTF-8\nkeyboard us\ntimezone UTC\nnetwork --bootproto=dhcp --device=link\nrootpw --lock\n${access}reboot\n`
const disk =
  'ignoredisk --only-use=/dev/disk/by-path/pci-0000:00:07.0\nzerombr\nclearpart --all --initlabel\nautopart\n'
const good = `${base}${disk}url --url=https://example.com/os/\n%packages\n@core\n%end\n`

async function json(argv: readonly string[], cwd: string): Promise<JsonReport> {
  return JSON.parse((await ks(['lint', '--format', 'json', ...argv], { cwd })).stdout)
}

describe('ks lint', () => {
  it('says that all is well', async () => {
    const ran = await ks(['lint', 'a.ks', '--release', 'F42'], { cwd: folder({ 'a.ks': good }) })
    expect(ran).toEqual({ code: 0, stdout: '1 file checked for F42 (--release), no findings\n', stderr: '' })
  })

  it('points at the words and exits with 1', async () => {
    const cwd = folder({ 'a.ks': good.replace('--initlabel', '--intlabel') })
    const ran = await ks(['lint', 'a.ks', '--release', 'F42'], { cwd })
    expect(ran).toMatchObject({ code: 1, stderr: '' })
    expect(ran.stdout).toMatch(/^a\.ks:11:17: error: .*"--intlabel".*\[check\/unknown-option\]\n/)
    expect(ran.stdout).toContain('   11 | clearpart --all --intlabel\n      |                 ^^^^^^^^^^\n')
  })

  it('finds the kickstarts of a folder, of a pattern, of this folder', async () => {
    const cwd = folder({ 'live/a.ks': good, 'live/b.ks': good, 'live/notes.txt': 'x' })
    for (const args of [['live'], ['live/*.ks'], [], ['live/b.ks', 'live', 'live/a.ks']]) {
      const report = await json(args, cwd)
      expect(report.files.map(({ path }) => path).sort(), args.join()).toEqual(['live/a.ks', 'live/b.ks'])
    }
  })

  it('reads standard input under a name', async () => {
    const cwd = folder({ 'sub/frag.ks': 'lnag en_US.UTF-8\n' })
    const stdin = `%include frag.ks\n${good}`
    const ran = await ks(['lint', '-', '--stdin-filename', 'sub/x.ks'], { cwd, stdin })
    expect(ran.code).toBe(1)
    expect(ran.stdout).toContain('sub/frag.ks:1:1: error: ')
    expect(ran.stdout).toContain('included from here: sub/x.ks:1:10')
  })

  it('reports a finding in a shared fragment once', async () => {
    const cwd = folder({ 'a.ks': `%include f.ks\n${good}`, 'b.ks': `%include f.ks\n${good}`, 'f.ks': 'lnag x\n' })
    const report = await json(['a.ks', 'b.ks', 'f.ks'], cwd)
    expect(report.files.map(({ path }) => path)).toEqual(['a.ks', 'b.ks', 'f.ks'])
    const all = report.files.flatMap(({ diagnostics }) => diagnostics)
    expect(all.filter(({ code }) => code === 'check/unknown-command')).toHaveLength(1)
    expect(report.summary.errors).toBe(1)
  })

  it('does not tell fragments that something is missing', async () => {
    const fragment = 'autopart\n'
    const alone = await json(['f.ks'], folder({ 'f.ks': fragment }))
    const included = await json(['f.ks'], folder({ 'f.ks': fragment, 'top.ks': `${good}%include f.ks\n` }))
    expect(alone.summary.errors).toBeGreaterThan(0)
    expect(included.summary.errors).toBe(0)
  })

  it('says which release it judged by, and who chose it', async () => {
    const file = async (text: string, ...args: string[]) => {
      const { release, releaseFrom } = (await json(['a.ks', ...args], folder({ 'a.ks': text }))).files[0]!
      return [release, releaseFrom]
    }
    expect(await file(good)).toEqual(['F45', 'default'])
    expect(await file(`#version=RHEL9\n${good}`)).toEqual(['RHEL9', 'version-comment'])
    expect(await file(`#version=RHEL9\n${good}`, '--release', 'rocky-8')).toEqual(['RHEL8', 'option'])
  })

  describe('what decides the exit code', () => {
    const warns = good.replace('rootpw --lock', 'rootpw --plaintext hunter2')
    const code = async (text: string, ...args: string[]) =>
      (await ks(['lint', 'a.ks', '--release', 'F42', ...args], { cwd: folder({ 'a.ks': text }) })).code

    it('--fail-on', async () => {
      expect(await code(warns)).toBe(0)
      expect(await code(warns, '--fail-on', 'warning')).toBe(1)
      expect(await code(warns, '--fail-on', 'info')).toBe(1)
      expect(await code('lnag\n')).toBe(1)
      expect(await code('lnag\n', '--fail-on', 'never')).toBe(0)
    })

    it('--max-warnings', async () => {
      expect(await code(warns, '--max-warnings', '1')).toBe(0)
      expect(await code(warns, '--max-warnings', '0')).toBe(1)
      expect(await code(warns, '--max-warnings', 'few')).toBe(2)
    })

    it('--rule', async () => {
      expect(await code(warns, '--rule', 'security/plaintext-password=error')).toBe(1)
      expect(await code('lnag\n', '--rule', 'check/unknown-command=off')).toBe(0)
      expect(await code(warns, '--rule', 'security/plaintext-password=eror')).toBe(2)
      expect(await code(warns, '--rule', 'security/plaintext')).toBe(2)
    })

    it('--quiet hides warnings, and still counts them', async () => {
      const cwd = folder({ 'a.ks': warns })
      const ran = await ks(['lint', 'a.ks', '-q', '--release', 'F42', '--max-warnings', '0'], { cwd })
      expect(ran).toEqual({
        code: 1,
        stdout: '1 file checked for F42 (--release): 0 errors, 1 warning, 0 infos\n',
        stderr: 'ks: 1 warning, expected at most 0 (--max-warnings)\n',
      })
      const { summary, files } = JSON.parse((await ks(['lint', 'a.ks', '-q', '--format', 'json'], { cwd })).stdout)
      expect([summary.warnings, files[0].diagnostics]).toEqual([1, []])
    })

    it('a fragment fails the run by any of the kickstarts it is part of, in whatever order they are given', async () => {
      const top = good.replace('reboot\n', 'reboot\n%include f.ks\n')
      const cwd = folder({
        'a.ks': top,
        'b.ks': top,
        'f.ks': 'network --nosuch=1\n',
        '.ks.yaml': 'release: f42\noverrides: [{ files: a.ks, fail-on: never }]\n',
      })
      const codes = [['a.ks'], ['b.ks'], ['a.ks', 'b.ks'], ['b.ks', 'a.ks']]
      const got = await Promise.all(codes.map(async (paths) => (await ks(['lint', ...paths], { cwd })).code))
      expect(got).toEqual([0, 1, 1, 1])
    })
  })

  it('never shows a password', async () => {
    const cwd = folder({ 'a.ks': good.replace('rootpw --lock', 'rootpw --plaintext hunter2 --wrong') })
    for (const format of ['text', 'json']) {
      const ran = await ks(['lint', 'a.ks', '--format', format], { cwd })
      expect(ran.code).toBe(1)
      expect(ran.stdout + ran.stderr).not.toContain('hunter2')
    }
  })

  describe('fixes', () => {
    const windows = `${good.replaceAll('\n', '\r\n')}`

    it('mends, once, the file that a line came from', async () => {
      const cwd = folder({
        'a.ks': `%include f.ks\n${good}`,
        'b.ks': `%include f.ks\n${good}`,
        'f.ks': 'text\r\n# x\r\n',
      })
      const ran = await ks(['lint', '--fix', 'a.ks', 'b.ks', '--release', 'F42'], { cwd })
      expect(ran.code).toBe(0)
      expect(ran.stderr).toContain(' fixed in f.ks\n')
      expect(contents(cwd)).toEqual({
        'a.ks': `%include f.ks\n${good}`,
        'b.ks': `%include f.ks\n${good}`,
        'f.ks': 'text\n# x\n',
      })
      const again = await ks(['lint', '--fix', 'a.ks', 'b.ks', '--release', 'F42'], { cwd })
      expect(again).toMatchObject({ code: 0, stderr: '' })
    })

    it('shows what it would change, and changes nothing', async () => {
      const cwd = folder({ 'a.ks': windows })
      const ran = await ks(['lint', '--fix-dry-run', 'a.ks', '--release', 'F42'], { cwd })
      expect(ran.code).toBe(0)
      expect(ran.stdout).toMatch(/^--- a\/a\.ks\n\+\+\+ b\/a\.ks\n@@ -1,\d+ \+1,\d+ @@\n-lang en_US\.UTF-8\r\n/)
      expect(contents(cwd)).toEqual({ 'a.ks': windows })
    })

    it('mends unsafely only when asked', async () => {
      const text = good.replace(access, '').replace('rootpw --lock\n', 'rootpw --plaintext x\n')
      const target = ['--for', 'koji-image', '--release', 'F42', '--rule', 'koji/no-url=off']
      const cwd = folder({ 'a.ks': text })
      await ks(['lint', '--fix', 'a.ks', ...target], { cwd })
      expect(contents(cwd)['a.ks']).toContain('rootpw --plaintext')
      const ran = await ks(['lint', '--fix-unsafe', 'a.ks', ...target], { cwd })
      expect(ran.code).toBe(0)
      expect(contents(cwd)['a.ks']).toContain('rootpw --lock')
    })

    it('does not touch standard input', async () => {
      const ran = await ks(['lint', '--fix', '-'], { stdin: windows })
      expect(ran).toMatchObject({ code: 2, stdout: '' })
      const dry = await ks(['lint', '--fix-dry-run', '-'], { stdin: windows, cwd: folder() })
      expect(dry.stdout).toContain('--- a/<stdin>\n')
    })
  })

  describe('configuration', () => {
    it('sets release, target, rules and threshold; options win', async () => {
      const cwd = folder({
        '.ks.yaml': 'release: rocky-9\nfail-on: info\nrules:\n  security/plaintext-password: info\n',
        'sub/a.ks': good.replace('rootpw --lock', 'rootpw --plaintext hunter2'),
      })
      const [file] = (await json(['sub/a.ks'], cwd)).files
      expect(file).toMatchObject({ release: 'RHEL9', releaseFrom: 'config' })
      expect(file?.diagnostics.map(({ severity }) => severity)).toEqual(['info'])
      expect((await ks(['lint', 'sub/a.ks'], { cwd })).code).toBe(1)
      expect((await ks(['lint', 'sub/a.ks', '--fail-on', 'error'], { cwd })).code).toBe(0)
      expect((await ks(['lint', 'a.ks'], { cwd: join(cwd, 'sub') })).code).toBe(1)
    })

    it('says how large the disk is; the option wins', async () => {
      const text = good.replace('autopart', 'part / --size=12000')
      const cwd = folder({ '.ks.yaml': 'disk-size: 10\n', 'a.ks': text })
      const codes = async (...args: string[]) =>
        (await json(['a.ks', ...args], cwd)).files[0]?.diagnostics.map(({ code }) => code)
      expect(await codes()).toContain('storage/disk-too-small')
      expect(await codes('--disk-size', '12.5')).not.toContain('storage/disk-too-small')
      const ran = await ks(['lint', 'a.ks', '--disk-size', '10G'], { cwd })
      expect(ran).toMatchObject({ code: 2, stdout: '' })
      expect(ran.stderr).toContain('Unexpected value "10G" of --disk-size, expected a number of GiB')
    })

    it('adds folders for includes', async () => {
      const cwd = folder({ '.ks.yaml': 'include-path: [lib]\n', 'a.ks': '%include f.ks\n', 'lib/f.ks': 'text\n' })
      expect(await ks(['flatten', 'a.ks'], { cwd })).toMatchObject({ code: 0, stdout: 'text\n' })
    })

    it.each([
      ['relase: F42\n', '.ks.yaml:1:1: error: '],
      ['release: F99\n', '.ks.yaml:1:10: error: '],
      ['a: [', '.ks.yaml:1:'],
    ])('points at what is wrong in %j', async (text, place) => {
      const ran = await ks(['lint', 'a.ks'], { cwd: folder({ '.ks.yaml': text, 'a.ks': good }) })
      expect(ran).toMatchObject({ code: 2, stdout: '' })
      expect(ran.stderr).toContain(place)
      expect(ran.stderr).toContain('ks: The configuration .ks.yaml cannot be used\n')
    })

    it('must exist when it is named', async () => {
      const ran = await ks(['lint', 'a.ks', '--config', 'no.yaml'], { cwd: folder({ 'a.ks': good }) })
      expect(ran).toEqual({ code: 2, stdout: '', stderr: 'ks: There is no configuration file "no.yaml"\n' })
    })
  })

  describe('bad input', () => {
    it.each([
      [['nowhere.ks'], 2, '"nowhere.ks"'],
      [['no*.ks'], 2, '"no*.ks"'],
      [[''], 2, 'empty argument'],
      [['empty'], 2, '"empty"'],
      [['a.ks', '--for', 'koji-imag'], 2, 'did you mean koji-image'],
      [['a.ks', '--release', 'F422'], 2, 'Unknown release "F422"\n    did you mean '],
      [['a.ks', '--release', 'el99'], 2, 'did you mean RHEL11'],
    ])('%j: exit code %i', async (args, code, words) => {
      const ran = await ks(['lint', ...args], { cwd: folder({ 'a.ks': good, 'empty/x.txt': '' }) })
      expect(ran).toMatchObject({ code, stdout: '' })
      expect(ran.stderr).toContain(words)
    })

    it('a file that is no text is a finding beside those of the others', async () => {
      const cwd = folder({ 'a.ks': good, 'b.ks': new Uint8Array([0xff, 10]), 'c.ks': new Uint8Array([1, 0, 2]) })
      const report = await json(['a.ks', 'b.ks', 'c.ks', '--release', 'F42'], cwd)
      expect(report.files.map(({ diagnostics }) => diagnostics.map(({ code, start }) => [code, start.offset]))).toEqual(
        [[], [['parse/not-utf8', 0]], [['parse/binary', 1]]],
      )
    })

    it('a file that is no text is never fixed', async () => {
      const bytes = new Uint8Array([...new TextEncoder().encode('text\r\n'), 0xff])
      const cwd = folder({ 'a.ks': bytes })
      expect((await ks(['lint', '--fix', 'a.ks'], { cwd })).code).toBe(1)
      expect(contents(cwd)['a.ks']).toBe('text\r\n\ufffd')
    })

    it('an empty file is a warning', async () => {
      const ran = await ks(['lint', 'a.ks', '--release', 'F42'], { cwd: folder({ 'a.ks': '' }) })
      expect(ran.code).toBe(0)
      expect(ran.stdout).toContain('a.ks:1:1: warning: ')
      expect(ran.stdout).toContain('0 errors, 1 warning')
    })

    it('a file that includes itself', async () => {
      const ran = await ks(['lint', 'a.ks'], { cwd: folder({ 'a.ks': `${good}%include a.ks\n` }) })
      expect(ran.code).toBe(1)
      expect(ran.stdout).toContain('[include/cycle]')
    })

    it.skipIf(isRoot)('a file that may not be read: the others are linted all the same', async () => {
      const cwd = folder({ 'a.ks': good, 'b.ks': good })
      chmodSync(join(cwd, 'a.ks'), 0)
      const ran = await ks(['lint', 'a.ks', 'b.ks', '--release', 'F42'], { cwd })
      expect(ran).toMatchObject({ code: 3, stdout: '1 file checked for F42 (--release), no findings\n' })
      expect(ran.stderr).toContain('"a.ks" may not be read')
    })
  })

  it('uses colours on a terminal, unless told not to', async () => {
    const cwd = folder({ 'a.ks': 'lnag\n' })
    const escapes = async (options: object, ...args: string[]) =>
      (await ks(['lint', 'a.ks', ...args], { cwd, ...options })).stdout.includes('\u001b[')
    expect(await escapes({ isTTY: true })).toBe(true)
    expect(await escapes({})).toBe(false)
    expect(await escapes({ isTTY: true, env: { NO_COLOR: '1' } })).toBe(false)
    expect(await escapes({ isTTY: true }, '--no-color')).toBe(false)
  })
})
