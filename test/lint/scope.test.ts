import { describe, expect, test } from 'vitest'
import type { LintOptions } from '../../src/lint/lint-result.ts'
import { rules } from '../../src/lint/rules/index.ts'
import type { Scope } from '../../src/lint/scope.ts'
import { lintText, of } from './support/lint-text.ts'
import { describePlaces } from './support/places.ts'

/** What makes rules silent that ask for so much, or more. */
const gaps: readonly (readonly [what: string, from: Scope, before: string, options: LintOptions])[] = [
  ['in a fragment', 'top-level', '', { topLevel: false }],
  ['where a file is not found', 'followed', '%include more.ks\n', {}],
  ['where %pre makes a file', 'resolved', '%include /tmp/more.ks\n', {}],
  ['where %pre makes a list of packages', 'listed', '%packages\n%include /tmp/packages\n%end\n', {}],
]
const order: readonly Scope[] = ['file', 'top-level', 'followed', 'resolved', 'listed']

describe.each(gaps)('%s', (_, from, before, options) => {
  const silent = rules.filter(({ meta }) => order.indexOf(meta.scope ?? 'file') >= order.indexOf(from))

  test.each(silent.map(({ meta }) => [meta.id, meta] as const))('%s says nothing', (id, meta) => {
    for (const bad of meta.bad) {
      const release = meta.release && { release: meta.release }
      const result = lintText(before + bad, { ...(meta.target && { for: [meta.target] }), ...release, ...options })
      expect(of(id, result)).toEqual([])
    }
  })
})

/** It is about how the tool was called, not about what the kickstart lacks. */
const ofTheCall = new Set(['release/assumed-devel'])

test('what is missing is told only where nothing else can bring it', () => {
  for (const { meta } of rules) {
    if (ofTheCall.has(meta.id) || order.indexOf(meta.scope ?? 'file') >= order.indexOf('followed')) continue
    for (const bad of meta.bad) {
      const found = of(meta.id, lintText(bad, { ...(meta.target && { for: [meta.target] }) }))
      const wide = bad.trim() === '' ? [] : found.filter(({ span }) => span.start === span.end)
      expect([meta.id, wide.map(({ message }) => message).filter((text) => text.startsWith('Expected'))]).toEqual([
        meta.id,
        [],
      ])
    }
  }
})

const lists = '%include /tmp/packages\n'

describe('findings that ask for more than their rules', () => {
  describePlaces({
    'storage/clearpart-without-effect': [
      ['‹clearpart› --drives=sda\nautopart\n'],
      ['clearpart --drives=sda\n%include /tmp/disks.ks\n'],
      ['clearpart --initlabel\n', { topLevel: false }],
      ['clearpart ‹--all› --none\n', { topLevel: false }],
    ],
    'network/static-incomplete': [
      [
        '%include /tmp/net.ks\nurl --url=https://example.com/\nnetwork --bootproto=static --ip=10.0.0.5 --netmask=255.0.0.0\n',
      ],
    ],
    'scripts/source-in-pre': [
      ['%include /tmp/a.ks\n%pre\necho ‹cdrom› > /tmp/a.ks\n%end\n'],
      ['%include /tmp/a.ks\n%pre\necho cdrom > /tmp/a.ks\n%end\n', { topLevel: false }],
      ['%include /tmp/a.ks\n%pre\necho ‹updates› > /tmp/a.ks\n%end\n', { topLevel: false }],
    ],
    'scripts/missing-interpreter': [
      ['%packages\n@core\n%end\n%post --interpreter=‹/usr/bin/zsh›\nls\n%end\n'],
      [`%packages\n@core\n${lists}%end\n%post --interpreter=/usr/bin/zsh\nls\n%end\n`],
    ],
    'scripts/python-path': [
      ['%post --interpreter=‹/usr/bin/python›\nprint(1)\n%end\n'],
      ['%post --interpreter=/usr/bin/python\nprint(1)\n%end\n', { topLevel: false }],
      ['%pre --interpreter=‹/usr/bin/python›\nprint(1)\n%end\n', { topLevel: false }],
    ],
    'storage/boot-fstype': [
      ['part / --fstype=‹f2fs› --size=5000\n'],
      ['%include /tmp/boot.ks\npart / --fstype=f2fs --size=5000\n'],
      ['%include /tmp/boot.ks\npart /boot --fstype=‹f2fs› --size=5000\n'],
    ],
    'storage/boot-raid-level': [
      ['raid / --device=0 --level=‹5› raid.1 raid.2 raid.3\n'],
      ['%include /tmp/boot.ks\nraid / --device=0 --level=5 raid.1 raid.2 raid.3\n'],
      ['%include /tmp/boot.ks\nraid /boot --device=0 --level=‹5› raid.1 raid.2 raid.3\n'],
    ],
  })
})
