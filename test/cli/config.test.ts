import { describe, expect, it } from 'vitest'
import { folder, ks } from './run-ks.ts'

const tree = {
  'base.yaml': 'rules:\n  text/crlf: info\n  style/repeated-command: off\ninclude-path: shared\n',
  '.ks.yaml':
    'extends: base.yaml\nrelease: F42\nfor: koji-livemedia\nfail-on: warning\nrules:\n  text/crlf: error\n' +
    'overrides:\n  - files: "*-el9.ks"\n    release: el9\n    for: koji-image\n    rules:\n      text/locale: off\n' +
    '  - files: fragments/**\n    fragment: true\n',
  'web-el9.ks': 'reboot\n',
  'fragments/a.ks': 'lang en_US.UTF-8\n',
}

describe('ks config', () => {
  it('tells what holds for a file, and who says so', async () => {
    const ran = await ks(['config', 'web-el9.ks'], { cwd: folder(tree) })
    expect(ran).toEqual({
      code: 0,
      stderr: '',
      stdout: [
        'web-el9.ks: configured by base.yaml, then .ks.yaml',
        '  release                 RHEL9       (.ks.yaml:9, overrides[0])',
        '  for                     koji-image  (.ks.yaml:10, overrides[0])',
        '  fail-on                 warning     (.ks.yaml:4)',
        '  include-path            shared      (base.yaml:4)',
        '  text/crlf               error       (.ks.yaml:6)',
        '  style/repeated-command  off         (base.yaml:3)',
        '  text/locale             off         (.ks.yaml:12, overrides[0])',
        '  matches: .ks.yaml:8, overrides[0] (*-el9.ks)',
        '  does not match: .ks.yaml:13, overrides[1] (fragments/**)',
        '',
      ].join('\n'),
    })
  })

  it('prints JSON', async () => {
    const { stdout } = await ks(['config', 'fragments/a.ks', '--format', 'json'], { cwd: folder(tree) })
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      path: 'fragments/a.ks',
      release: { value: 'F42', from: '.ks.yaml:2' },
      for: { value: ['koji-livemedia'], from: '.ks.yaml:3' },
      fragment: { value: true, from: '.ks.yaml:14, overrides[1]' },
      rules: { 'text/crlf': { value: 'error', from: '.ks.yaml:6' } },
      overrides: [{ matches: false }, { matches: true }],
    })
  })

  it('knows what the file itself and the options say', async () => {
    const cwd = folder({ 'a.ks': '%include b.ks\n', 'b.ks': '#version=RHEL9\n' })
    const release = async (...args: string[]) =>
      JSON.parse((await ks(['config', ...args, '--format', 'json'], { cwd })).stdout).release
    expect(await release('a.ks')).toEqual({ value: 'RHEL9', from: 'its #version line' })
    expect(await release('a.ks', '--release', 'el8')).toEqual({ value: 'RHEL8', from: '--release' })
    expect(await release('not-there.ks')).toEqual({ value: 'F45', from: 'default: the newest Fedora' })
  })

  it('counts the options of ks lint in, which win', async () => {
    const { stdout } = await ks(
      [
        ...['config', 'web-el9.ks', '--for', 'oz', '--rule', 'text/crlf=off', '--fail-on', 'never', '-I', 'more'],
        ...['--disk-size', '20'],
      ],
      { cwd: folder(tree) },
    )
    for (const line of [
      'for                     oz            (--for)',
      'fail-on                 never         (--fail-on)',
      'include-path            more, shared  (--include, base.yaml:4)',
      'disk-size               20            (--disk-size)',
      'text/crlf               off           (--rule)',
      'text/locale             off           (.ks.yaml:12, overrides[0])',
    ])
      expect(stdout).toContain(`  ${line}\n`)
    expect(await ks(['config', 'a.ks', '--rule', 'text/clrf=off'], { cwd: folder(tree) })).toMatchObject({ code: 2 })
  })

  it('tells where an extended file is named that is a folder', async () => {
    const ran = await ks(['config', 'a.ks'], { cwd: folder({ '.ks.yaml': 'extends: sub\n', 'sub/a.ks': '' }) })
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain('.ks.yaml:1:10: error: Unexpected extends "sub", which cannot be read: a folder')
  })

  it('exits with 2 for a configuration that cannot be used, at its place', async () => {
    const cwd = folder({ 'sub/.ks.yaml': 'rulez:\n  text/crlf: info\n' })
    const ran = await ks(['config', 'sub/a.ks'], { cwd })
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain('sub/.ks.yaml:1:1: error: Unexpected key "rulez"')
    expect(ran.stderr).toContain('did you mean rules')
  })
})
