import { describe, expect, it } from 'vitest'
import { folder, ks } from './run-ks.ts'

describe('ks verdiff', () => {
  it('compares two releases, as text and as JSON', async () => {
    const ran = await ks(['verdiff', '--from', 'el9', '--to', 'rocky-10'])
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toMatch(/^From RHEL9 to RHEL10: \d+ added, \d+ deprecated, \d+ removed, \d+ changed\n/)
    expect(ran.stdout).toContain('\n  auth  ')
    const { stdout } = await ks(['verdiff', '--from', 'el9', '--to', 'el10', '--format', 'json'])
    const read = JSON.parse(stdout)
    expect(read).toMatchObject({ version: 1, from: 'RHEL9', to: 'RHEL10' })
    expect(read.changes).toContainEqual({
      kind: 'removed',
      thing: 'command',
      of: 'auth',
      name: 'auth',
      text: 'refused by name',
      instead: 'authselect',
    })
  })

  it('tells what concerns files, at their real lines, each place once', async () => {
    const cwd = folder({
      'a.ks': '# first\n%include common.ks\nvnc\n',
      'b.ks': '%include common.ks\n',
      'common.ks': 'lang en_US.UTF-8\ntimezone --isUtc Europe/Prague\n',
    })
    const ran = await ks(['verdiff', '--from', 'el9', '--to', 'el10', 'a.ks', 'b.ks'], { cwd })
    expect(ran).toMatchObject({ code: 1, stderr: '' })
    expect(ran.stdout).toMatchInlineSnapshot(`
      "common.ks:2:10: error: "--isUtc" of timezone is no option in RHEL10 [verdiff/removed]
          2 | timezone --isUtc Europe/Prague
            |          ^^^^^^^
            = hint: use --utc
            = included from here: a.ks:2:10
            = included from here: b.ks:1:10

      a.ks:3:1: warning: "vnc" is ignored with a warning in RHEL10 [verdiff/deprecated]
          3 | vnc
            | ^^^
            = hint: use rdp

      From RHEL9 to RHEL10, of concern in 2 files: 1 removed, 1 deprecated
      "
    `)
    const json = await ks(['verdiff', '--from', 'el9', '--to', 'el10', '--format', 'json', 'a.ks'], { cwd })
    expect(JSON.parse(json.stdout)).toMatchObject({
      version: 1,
      from: 'RHEL9',
      files: [
        {
          path: 'a.ks',
          concerns: [
            { kind: 'removed', path: 'common.ks', start: { line: 2, column: 10, offset: 26 } },
            { kind: 'deprecated', path: 'a.ks', start: { line: 3 }, hint: 'use rdp' },
          ],
        },
      ],
    })
  })

  it('is clean when nothing is removed', async () => {
    const cwd = folder({ 'a.ks': 'vnc\n' })
    const ran = await ks(['verdiff', '--from', 'el9', '--to', 'el10', 'a.ks'], { cwd })
    expect(ran.code).toBe(0)
    expect(ran.stdout).toContain('of concern in a.ks: 1 deprecated')
  })

  it('says what is missing or wrong', async () => {
    expect(await ks(['verdiff', '--from', 'el9'])).toMatchObject({ code: 2, stdout: '' })
    expect((await ks(['verdiff', '--from', 'el9'])).stderr).toContain('Missing --to, expected a release')
    expect((await ks(['verdiff', '--from', 'el9', '--to', 'el99'])).stderr).toContain('Unknown release "el99"')
    expect(await ks(['verdiff', '--from', 'el9', '--to', 'el10', 'none.ks'])).toMatchObject({ code: 2, stdout: '' })
    const cwd = folder({ 'a.ks': '%include none.ks\n' })
    const ran = await ks(['verdiff', '--from', 'el9', '--to', 'el10', 'a.ks'], { cwd })
    expect(ran.code).toBe(1)
    expect(ran.stderr).toContain('[include/missing]')
  })
})
