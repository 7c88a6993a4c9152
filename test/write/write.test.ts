import { describe, expect, test } from 'vitest'
import type { ReleaseName } from '../../grammar/releases.ts'
import { check } from '../../src/check/check.ts'
import { parse } from '../../src/parse/parse.ts'
import { write } from '../../src/write/write.ts'

function written(text: string, release: ReleaseName = 'F45'): string {
  return write(check(parse(text).file, { release }))
}

const absent = 'bootloader --location=none\n'

describe('write', () => {
  test('says the release, and the platform first', () => {
    expect(written('#platform=x86_64\n#version=F40\n', 'RHEL9')).toBe(`#platform=x86_64\n#version=RHEL9\n${absent}`)
    expect(written('')).toBe(`#version=DEVEL\n${absent}`)
  })

  test('orders commands by priority and name, lists as they stand', () => {
    const text = written(
      'zerombr\npart b\npart a\nurl --url=u\nclearpart --all\nnfs --server=s --dir=d\nnetwork\ntext\n',
    )
    expect(text).toBe(
      [
        '#version=DEVEL',
        'text',
        'nfs --server=s --dir="d"',
        'network  --bootproto=dhcp',
        'url --url="u"',
        'bootloader --location=none',
        'zerombr',
        'clearpart --all',
        'part b',
        'part a',
        '',
      ].join('\n'),
    )
  })

  test.each<[string, string, string, ReleaseName?]>([
    ['options without a default stick', 'url --url=a --noverifyssl\nurl --metalink=b\n', 'url --url="a"\n'],
    ['flags do not', 'clearpart --all --initlabel\nclearpart --drives=a\n', 'clearpart --all --drives=a\n'],
    ['the last name wins', 'reboot --eject\nhalt\n', 'halt\n'],
    ['a halt that says nothing', 'reboot --eject\nhalt\n', 'reboot\n', 'F17'],
    [
      'what stands in for a missing value sticks',
      'ostreesetup --osname=a --url=http://u --ref=r\nostreesetup --osname=b --url=http://u --ref=r\n',
      'ostreesetup --osname="b" --remote="a" --url="http://u" --ref="r"\n',
    ],
    ['only the last line counts', 'firstboot --enable\nfirstboot\n', ''],
    ['upgrade and install are one', 'upgrade\ninstall\n', 'install\n', 'F19'],
    ['a device of old replaces the one before', 'device scsi a\ndevice scsi b\n', 'device scsi b\n', 'F7'],
    ['devices are a list later', 'device a\ndevice b\n', 'device a\ndevice b\n', 'F8'],
  ])('merges repeated commands: %s', (_what, text, expected, release) => {
    expect(written(text, release).replace(/^#version=.*\n|^bootloader.*\n/gm, '')).toBe(expected)
  })

  test('leaves out what has an error', () => {
    expect(written('nonsense\nrepo\nskipx\n')).toBe(`#version=DEVEL\nskipx\n${absent}`)
  })

  test('adds no second line that would override the first', () => {
    expect(written('bootloader --append=x\n', 'FC3')).toBe(
      '#version=FC3\nbootloader --append="x" --linear --location=mbr\n',
    )
  })

  test('writes scripts, sections for others, packages and certificates in this order', () => {
    const text = written(
      [
        '%certificate --filename=c --dir=d',
        'CERT',
        '%end',
        '%packages --nocore',
        'b # comment',
        'a',
        '%end',
        "%addon x 'y z'",
        ' keep',
        '',
        '%end',
        '%post --logfile="a b" --nochroot --erroronfail',
        '#!/bin/sh',
        'x',
        '%end',
        '%pre --interpreter=/usr/bin/python3',
        'y',
        '%end',
        '',
      ].join('\n'),
    )
    expect(text).toBe(
      [
        '#version=DEVEL',
        'bootloader --location=none',
        '',
        '%post --nochroot --logfile="a b" --erroronfail',
        '#!/bin/sh',
        'x',
        '%end',
        '',
        '%pre --interpreter=/usr/bin/python3',
        'y',
        '%end',
        '',
        "%addon x 'y z'",
        ' keep',
        '',
        '%end',
        '',
        '%packages --nocore',
        'a',
        'b',
        '',
        '%end',
        '',
        '%certificate --filename="c" --dir="d"',
        'CERT',
        '%end',
        '',
      ].join('\n'),
    )
    expect(written(text)).toBe(text)
  })

  test.each<[string, string, string, string?]>([
    ['a group that came back after its exclusion', '-@g\n@g\n', '-@g\n@g\n'],
    ['an environment that came back', '-@^e\n@^e\n', '-@^e\n@^e\n'],
    ['a group with the name of an environment', '@ ^e\n', '@ ^e\n'],
    ['code points in order', '\u{1f600}\n\uffe6\nab\nA\na\n', 'A\na\nab\n\uffe6\n\u{1f600}\n'],
    ['no environment beside --default', '-@^e\n@^e\n', '-@^e\n', '--default'],
    [
      'each kind in order',
      '-b\n-@h\nB\na\n@g --opt\n@f --nodefaults\n@^e\n',
      '@^e\n@f --nodefaults\n@g --optional\nB\na\n-@h\n-b\n',
    ],
  ])('packages: %s', (_what, lines, expected, option) => {
    const header = option ? `%packages ${option}` : '%packages'
    const text = written(`${header}\n${lines}%end\n`)
    expect(text).toBe(`#version=DEVEL\n${absent}\n${header}\n${expected}\n%end\n`)
    expect(written(text)).toBe(text)
  })

  test('spells header options as the release does', () => {
    const header = '%packages --instLangs=cs --excludeWeakdeps\n%end\n'
    expect(written(header, 'F31')).toContain('%packages --instLangs=cs --excludeWeakdeps\n')
    expect(written(header, 'F33')).toContain('%packages --inst-langs=cs --exclude-weakdeps\n')
  })

  test('closes no section where the release has no %end, and lets none grow', () => {
    const text = written('%post\nx\n%end\n%packages\na\n%end\n', 'F7')
    expect(text).toBe(`#version=F7\n${absent}%post\nx\n%packages\na\n\n`)
    expect(written(text, 'F7')).toBe(text)
  })
})
