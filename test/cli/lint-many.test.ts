import { chmodSync, lstatSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { JsonReport } from '../../src/report/json.ts'
import { faults, readSchema } from './json-schema.ts'
import { contents, folder, ks } from './run-ks.ts'

// Right in RHEL 8, to be mended in RHEL 9.
const addon = '%addon org_fedora_oscap\ncontent-type = scap-security-guide\n%end\n'
const top = 'reboot\n%include f.ks\n'

describe('ks lint of several files that share a fragment', () => {
  it('mends it when all of them ask for it', async () => {
    const cwd = folder({ 'a.ks': `#version=RHEL9\n${top}`, 'b.ks': `#version=RHEL9\n${top}`, 'f.ks': addon })
    await ks(['lint', '--fix', 'a.ks', 'b.ks'], { cwd })
    expect(contents(cwd)['f.ks']).toBe(addon.replace('org_fedora', 'com_redhat'))
  })

  it('leaves it when it is right for one of them, and offers no fix', async () => {
    const files = { 'a.ks': `#version=RHEL9\n${top}`, 'b.ks': `#version=RHEL8\n${top}`, 'f.ks': addon }
    const cwd = folder(files)
    const ran = await ks(['lint', '--fix', 'a.ks', 'b.ks'], { cwd })
    expect(contents(cwd)).toEqual(files)
    expect(ran.stdout).toContain('[release/addon-name]')
    expect(ran.stdout).not.toContain('fix: Write com_redhat_oscap')
  })

  it('asks those too that nobody named', async () => {
    const files = { 'a.ks': `#version=RHEL9\n${top}`, 'sub/b.ks': '#version=RHEL8\n%include ../mid.ks\nreboot\n' }
    const cwd = folder({ ...files, 'mid.ks': '%include f.ks\n', 'f.ks': addon })
    for (const name of ['a.ks', 'f.ks']) await ks(['lint', '--fix', name], { cwd })
    expect(contents(cwd)).toEqual({ ...files, 'mid.ks': '%include f.ks\n', 'f.ks': addon })
    writeFileSync(join(cwd, 'sub/b.ks'), '#version=RHEL9\n%include ../mid.ks\nreboot\n')
    await ks(['lint', '--fix', 'a.ks'], { cwd })
    expect(contents(cwd)['f.ks']).toBe(addon.replace('org_fedora', 'com_redhat'))
  })

  it('tells a finding once, with the ways of all to it', async () => {
    const cwd = folder({ 'a.ks': top, 'b.ks': top, 'f.ks': 'lnag x\n' })
    const report = JSON.parse((await ks(['lint', '--format', 'json', 'a.ks', 'b.ks'], { cwd })).stdout) as JsonReport
    const found = report.files.flatMap(({ diagnostics }) => diagnostics).filter(({ path }) => path === 'f.ks')
    expect(found.map(({ related }) => related?.map(({ path }) => path))).toEqual([['a.ks', 'b.ks']])
  })

  it('answers programs by every name that an argument has for a file, and for files passed over', async () => {
    const cwd = folder({ 'a.ks': 'lnag x\n', 'sub/b.ks': 'reboot\n', 'esx.ks': 'vmaccepteula\n' })
    const names = ['sub', 'a.ks', 'esx.ks', './a.ks', 'sub/b.ks', './esx.ks', 'a.ks', '*.ks']
    const { code, stdout } = await ks(['lint', '--format', 'json', ...names], { cwd })
    const { files, summary } = JSON.parse(stdout) as JsonReport
    expect(code).toBe(1)
    expect(files.map(({ path }) => path)).toEqual(['sub/b.ks', 'a.ks', 'esx.ks', './a.ks', './esx.ks'])
    const unknown = files.map(
      ({ diagnostics }) => diagnostics.filter((one) => one.code === 'check/unknown-command').length,
    )
    expect(unknown).toEqual([0, 1, 0, 0, 0])
    expect(summary.errors).toBe(1)
    expect(files.map(({ release, passedOver }) => passedOver ?? release)).toEqual([
      'F45',
      'F45',
      'VMware ESXi',
      'F45',
      'VMware ESXi',
    ])
    expect(faults(JSON.parse(stdout), readSchema('lint-report.schema.json'))).toEqual([])
  })

  it('says once that the release was assumed, except to programs', async () => {
    const cwd = folder({ 'a.ks': 'autopart\n', 'b.ks': 'autopart\n' })
    const text = (await ks(['lint', 'a.ks', 'b.ks'], { cwd })).stdout
    expect(text.split('[release/assumed-devel]')).toHaveLength(2)
    expect(text).toContain('so in 1 more file')
    const json = (await ks(['lint', '--format', 'json', 'a.ks', 'b.ks'], { cwd })).stdout
    expect(json.split('"release/assumed-devel"')).toHaveLength(3)
  })

  it('mends all files or none', async () => {
    const old = `#version=RHEL9\nreboot\n${addon}`
    const cwd = folder({ 'a/a.ks': old, 'b/b.ks': old })
    // Write-protected: not replaced for root either.
    chmodSync(join(cwd, 'b/b.ks'), 0o444)
    const ran = await ks(['lint', '--fix', 'a/a.ks', 'b/b.ks'], { cwd })
    expect(ran).toMatchObject({ code: 3, stderr: expect.stringContaining('"b/b.ks": it is write-protected') })
    expect(contents(cwd)).toEqual({ 'a/a.ks': old, 'b/b.ks': old })
  })
})

describe('ks lint --fix', () => {
  it('keeps every other byte: mark, line ends, blanks, letters, and no line end where there was none', async () => {
    const before = '\uFEFF#version=RHEL9\r\nlang  cs_CZ.UTF-8\t# \u010De\u0161tina \u{1f600}  \nreboot \t \r\n'
    const rest = 'content-type = x\r\n%end\n\n\n%post\r\necho  a \t\n%end'
    const cwd = folder({ 'a.ks': `${before}%addon  org_fedora_oscap \t\n${rest}` })
    const ran = await ks(['lint', '--fix', 'a.ks', '--rule', 'text/crlf=off'], { cwd })
    expect(ran.stderr).toBe('ks: 1 finding fixed in a.ks\n')
    expect(contents(cwd)).toEqual({ 'a.ks': `${before}%addon  com_redhat_oscap \t\n${rest}` })
  })

  it('writes what a link leads to, and keeps the link', async () => {
    const cwd = folder({ 'real/a.ks': `#version=RHEL9\nreboot\n${addon}` })
    symlinkSync('real/a.ks', join(cwd, 'link.ks'))
    await ks(['lint', '--fix', 'link.ks', 'real/a.ks'], { cwd })
    expect(lstatSync(join(cwd, 'link.ks')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(cwd, 'real/a.ks'), 'utf8')).toContain('com_redhat_oscap')
  })

  it('never adds what another target does not take', async () => {
    const cwd = folder({ 'a.ks': '#version=F42\nlang en_US.UTF-8\nautopart\n%packages\n%end\n' })
    const ends = async (...targets: string[]) => {
      const ran = await ks(
        ['lint', '--fix-unsafe', '--fix-dry-run', ...targets.flatMap((name) => ['--for', name]), 'a.ks'],
        {
          cwd,
        },
      )
      return ran.stdout.split('\n').filter((line) => /^\+(?:reboot|shutdown|poweroff)/.test(line))
    }
    expect(await ends('koji-image')).toEqual(['+reboot'])
    expect(await ends('anaconda', 'oz')).toEqual(['+poweroff'])
    expect(await ends('koji-image', 'oz')).toEqual(['+reboot'])
    expect(await ends('koji-image', 'livemedia-creator')).toEqual([])
  })
})
