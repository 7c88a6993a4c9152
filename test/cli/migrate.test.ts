import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { faults, readSchema } from './json-schema.ts'
import { contents, folder, isRoot, ks } from './run-ks.ts'

const base = 'lang en_US.UTF-8\nkeyboard us\ntimezone UTC --isUtc --ntpservers=a.example,b.example\nrootpw --lock\n'
const common = '%include base.ks\nautopart\nurl --url=https://example.com/os/\n'
const packages = '%packages --excludeWeakdeps\n@core\n%end\n'
const tree = {
  'server.ks': `${common}firewall --enabled\n${packages}`,
  'web.ks': `${common}${packages}`,
  'base.ks': base,
}
const way = ['migrate', '--from', 'el9', '--to', 'el10']

describe('ks migrate', () => {
  it('tells what changes and shows it as a diff, and changes nothing', async () => {
    const cwd = folder(tree)
    const ran = await ks([...way, 'server.ks'], { cwd })
    expect(ran).toMatchObject({ code: 0, stderr: 'ks: base.ks is included by web.ks too, not migrated here\n' })
    expect(ran.stdout).toContain(
      'base.ks:3:14: info: "--isUtc" of timezone is gone in RHEL10 [migrate/respelt-option]\n',
    )
    expect(ran.stdout).toContain('From RHEL9 to RHEL10: 3 changes to make (--write), 0 left to a human\n')
    expect(ran.stdout).toContain('--- a/base.ks\n+++ b/base.ks\n')
    expect(ran.stdout).toContain('-%packages --excludeWeakdeps\n+%packages --exclude-weakdeps\n')
    expect(contents(cwd)).toEqual(tree)
  })

  it('writes a change into the fragment that has the line, once', async () => {
    const cwd = folder(tree)
    const ran = await ks([...way, '--write', '.'], { cwd })
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toContain('From RHEL9 to RHEL10: 4 changes made, 0 left to a human\n')
    expect(ran.stdout).not.toContain('+++')
    expect(contents(cwd)).toEqual({
      'server.ks': tree['server.ks'].replace('excludeWeakdeps', 'exclude-weakdeps'),
      'web.ks': tree['web.ks'].replace('excludeWeakdeps', 'exclude-weakdeps'),
      'base.ks': base.replace(
        / --isUtc.*\n/,
        ' --utc\ntimesource --ntp-server=a.example\ntimesource --ntp-server=b.example\n',
      ),
    })
    expect((await ks([...way, '.'], { cwd })).stdout).toBe(
      'From RHEL9 to RHEL10: 0 changes to make (--write), 0 left to a human\n',
    )
    expect((await ks(['lint', '--release', 'el10', '.'], { cwd })).stdout).not.toContain('[check/')
  })

  it('exits with 1 when something is left to a human, and says why', async () => {
    const cwd = folder({ 'a.ks': 'vnc --password=hunter2secret\n' })
    const ran = await ks([...way, '--write', 'a.ks'], { cwd })
    expect(ran.code).toBe(1)
    expect(ran.stdout).toContain('a.ks:1:1: warning: "vnc" is ignored')
    expect(ran.stdout).toContain('write rdp')
    expect(ran.stdout).toContain('0 changes made, 1 left to a human\n')
    expect(ran.stdout).not.toContain('hunter2secret')
  })

  it('prints JSON', async () => {
    const { code, stdout } = await ks([...way, '--format', 'json', 'web.ks'], { cwd: folder(tree) })
    expect(code).toBe(0)
    const report = JSON.parse(stdout)
    expect(report).toMatchObject({
      version: 1,
      from: 'RHEL9',
      to: 'RHEL10',
      summary: { changes: 3, left: 0, notes: 0, written: false },
    })
    expect(faults(report, readSchema('migrate.schema.json'))).toEqual([])
    expect(report.files[0].findings.map((one: { path: string; code: string }) => [one.path, one.code])).toEqual([
      ['web.ks', 'migrate/respelt-option'],
      ['base.ks', 'migrate/respelt-option'],
      ['base.ks', 'migrate/time-source'],
    ])
    expect(report.changed.map(({ path }: { path: string }) => path).sort()).toEqual(['base.ks', 'web.ks'])
  })

  it('changes a fragment only where all that reach it agree', async () => {
    const files = {
      'a.ks': '%include f.ks\n',
      'b.ks': 'timezone Europe/Prague\n%include f.ks\n',
      'f.ks': 'timezone UTC --nontp\n',
    }
    const cwd = folder(files)
    const ran = await ks([...way, '--write', 'a.ks', 'b.ks'], { cwd })
    expect(ran.code).toBe(1)
    expect(contents(cwd)).toEqual(files)
    expect(ran.stdout).toContain('by hand: it is not right for every kickstart given that includes this file')
  })

  it('migrates a fragment as a part of what includes it, once', async () => {
    const files = {
      'a.ks': 'lang en_US\n%packages\n%include parts/names.ks\n%end\n%include parts/time.ks\n',
      'parts/names.ks': '@core\nkexec-tools\n',
      'parts/time.ks': 'timezone UTC --isUtc\n',
    }
    const told = ['migrate/kdump', 'migrate/respelt-option']
    for (const names of [['a.ks'], ['.'], ['parts', 'a.ks'], ['parts/time.ks', 'a.ks', 'parts/names.ks']]) {
      const { code, stdout } = await ks([...way, '--format', 'json', ...names], { cwd: folder(files) })
      expect(code, stdout).toBe(0)
      const report = JSON.parse(stdout)
      expect(report.files.map(({ path }: { path: string }) => path)).toEqual(['a.ks'])
      expect(report.files[0].findings.map((one: { code: string }) => one.code)).toEqual(told)
    }
    // Alone it is still read as the section that includes it.
    const beside = { 'a.ks': files['a.ks'].replace('parts/names', 'names'), 'names.ks': files['parts/names.ks'] }
    const alone = await ks([...way, 'names.ks'], { cwd: folder(beside) })
    expect(alone).toMatchObject({ code: 0, stderr: '' })
    expect(alone.stdout).toContain('From RHEL9 to RHEL10: 0 changes to make (--write), 0 left to a human, 1 note\n')
  })

  it('migrates files that include one another in a circle', async () => {
    const cwd = folder({ 'a.ks': 'install\n%include b.ks\n', 'b.ks': '%include a.ks\nautostep\n' })
    const { code, stdout } = await ks([...way, '.'], { cwd })
    expect(code).toBe(1)
    for (const words of ['[include/cycle]', '-install\n', '-autostep\n']) expect(stdout).toContain(words)
  })

  it('is a filter', async () => {
    const cwd = folder({ 'parts/base.ks': 'autostep\n' })
    const stdin = '%include base.ks\r\ntimezone UTC --isUtc\r\nvnc\r\n'
    const ran = await ks([...way, '--stdin-filename', 'parts/x.ks', '-'], { cwd, stdin })
    expect(ran).toMatchObject({ code: 1, stdout: stdin.replace('--isUtc', '--utc') })
    expect(ran.stderr).toContain('parts/x.ks:2:14: info: "--isUtc" of timezone is gone in RHEL10')
    expect(ran.stderr).toContain(
      'From RHEL9 to RHEL10: 2 changes made, 1 left to a human\nks: Not changed: parts/base.ks\n',
    )
    expect(contents(cwd)).toEqual({ 'parts/base.ks': 'autostep\n' })
    expect(await ks([...way, '-'], { cwd, stdin: 'reboot' })).toMatchObject({ code: 0, stdout: 'reboot' })
    expect(await ks([...way, '-'], { cwd, stdin: '' })).toMatchObject({ code: 0, stdout: '' })
    const report = await ks([...way, '--format', 'json', '-'], { cwd, stdin: 'install\n' })
    expect(faults(JSON.parse(report.stdout), readSchema('migrate.schema.json'))).toEqual([])
    for (const words of [
      ['-', 'a.ks'],
      ['--write', '-'],
    ])
      expect(await ks([...way, ...words], { cwd, stdin })).toMatchObject({ code: 2, stdout: '' })
  })

  it.skipIf(isRoot)('tells of every file that cannot be read, and writes nothing then', async () => {
    const files = { 'a.ks': 'install\n', 'b.ks': 'install\n', 'c.ks': 'install\n' }
    const cwd = folder(files)
    for (const name of ['a.ks', 'b.ks']) chmodSync(join(cwd, name), 0)
    const ran = await ks([...way, '--write', '.'], { cwd })
    for (const name of ['a.ks', 'b.ks']) chmodSync(join(cwd, name), 0o644)
    expect(ran.code).toBe(3)
    for (const name of ['a.ks', 'b.ks']) expect(ran.stderr).toContain(`The file "${name}" may not be read`)
    expect(ran.stderr).toContain('Nothing was written')
    expect(ran.stdout).toContain('c.ks:1:1: info: "install" does nothing in RHEL10')
    expect(contents(cwd)).toEqual(files)
  })

  it('tells what is no text, and leaves it alone', async () => {
    const cwd = folder({ 'b.ks': 'install\n' })
    writeFileSync(join(cwd, 'a.ks'), Buffer.from('lang \xff\n', 'latin1'))
    const ran = await ks([...way, '--write', '.'], { cwd })
    expect(ran.code).toBe(1)
    expect(ran.stdout).toContain('[parse/not-utf8]')
    expect(readFileSync(join(cwd, 'b.ks'), 'utf8')).toBe('')
    const bytes = await ks([...way, '-'], { cwd, stdin: Buffer.from('lang \xff\n', 'latin1') })
    expect(bytes).toMatchObject({ code: 1, stdout: '' })
  })

  it('writes all files or none', async () => {
    const cwd = folder({ 'a/a.ks': 'install\nreboot\n', 'b/b.ks': 'install\nreboot\n' })
    chmodSync(join(cwd, 'b/b.ks'), 0o444)
    const ran = await ks([...way, '--write', 'a/a.ks', 'b/b.ks'], { cwd })
    expect(ran.code).toBe(3)
    expect(readFileSync(join(cwd, 'a/a.ks'), 'utf8')).toBe('install\nreboot\n')
  })

  it('tells where the configuration names the release to come from', async () => {
    const cwd = folder({
      '.ks.yaml':
        'release: rocky-9\noverrides:\n  - { files: b.ks, release: el8 }\n  - { files: c.ks, release: el9 }\n',
      ...Object.fromEntries(['a.ks', 'b.ks', 'c.ks', 'd.ks'].map((name) => [name, 'reboot\n'])),
    })
    expect((await ks([...way, '.'], { cwd })).stderr).toBe(
      'ks: .ks.yaml says release RHEL9: write RHEL10 there when all is done\n' +
        'ks: .ks.yaml: overrides[1] says release RHEL9: write RHEL10 there when all is done\n',
    )
  })

  it('is a mistake of the caller without releases or files', async () => {
    const cwd = folder(tree)
    expect(await ks(['migrate', '--from', 'el9', 'web.ks'], { cwd })).toMatchObject({ code: 2, stdout: '' })
    expect(await ks([...way, 'none.ks'], { cwd })).toMatchObject({ code: 2, stdout: '' })
    expect(await ks([...way], { cwd })).toMatchObject({ code: 2, stdout: '' })
  })
})
