import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { targetNames } from '../../src/lint/targets.ts'
import { noShared } from '../support/shared.ts'
import { corpusFiles } from './support/corpus.ts'
import { fixAll, leftFixes, newFindings } from './support/fix-all.ts'

describe.skipIf(noShared())('fixes over the corpus', () => {
  test.each(targetNames.flatMap((target) => [[target, false] as const, [target, true] as const]))(
    'for %s, unsafe %s: come to an end, and bring no new finding',
    async (target, unsafe) => {
      let changed = 0
      for (const { path, release, includers, flatten: read } of corpusFiles()) {
        const { sources } = await read()
        const texts = new Map([...sources].map(({ id, text }) => [id, text]))
        const rounds = await fixAll(path, texts, { for: [target], release, facts: { includers } }, unsafe)
        if (rounds.length > 1) changed++
        expect(newFindings(rounds)).toEqual([])
        expect(leftFixes(rounds, unsafe)).toEqual([])
        // What follows from the first round needs no second one, except behind a skipped overlap.
        expect(rounds.length).toBeLessThanOrEqual(3)
      }
      expect(changed).toBeGreaterThan(0)
    },
  )
})

describe('fixes of a layered tree', () => {
  test('land in the file the line came from', async () => {
    const texts = new Map([
      ['main.ks', '%include base.ks\n\nshutdown\n'],
      ['base.ks', '# base\nurl --url=http://e/\nclearpart --all\nautopart\nrootpw $6$a$b\n'],
    ])
    const rounds = await fixAll('main.ks', texts, { for: ['koji-image'], release: 'F42' }, true)
    expect(Object.fromEntries(rounds.at(-1)!.texts)).toEqual({
      'main.ks': '%include base.ks\n\nreboot\nzerombr\n%packages\n%end\n',
      'base.ks': '# base\nclearpart --all --initlabel\nautopart\nrootpw --iscrypted --lock $6$a$b\n',
    })
  })

  test('write the line end of the file they change', async () => {
    const texts = new Map([
      ['main.ks', '%include base.ks\nshutdown\n'],
      ['base.ks', 'lang en_US.UTF-8\r\nclearpart --all\r\nautopart\r\nrootpw --lock\r\n'],
    ])
    const rounds = await fixAll('main.ks', texts, { for: ['koji-image'], release: 'F42' }, true)
    expect(rounds.at(-1)!.texts.get('main.ks')).toBe('%include base.ks\nreboot\nzerombr\n%packages\n%end\n')
  })

  test('take all carriage returns of a file at once, includes between them or not', async () => {
    const texts = new Map([
      ['main.ks', 'lang C\r\n%include a.ks\r\nkeyboard us\r\n%include a.ks\r\n%post\r\necho hi\r\n%end\r\n'],
      ['a.ks', 'reboot\r\n'],
    ])
    const rounds = await fixAll('main.ks', texts, { release: 'F42' }, false)
    const found = rounds[0]!.found.filter(({ code }) => code === 'text/crlf')
    expect(found.map(({ severity, span }) => [severity, span.source, span.start])).toEqual([
      ['error', 'main.ks', 58],
      ['info', 'a.ks', 0],
    ])
    expect(rounds[1]!.found.map(({ code }) => code)).not.toContain('text/crlf')
  })

  test('leave a fragment alone of which a kickstart includes one copy too many', async () => {
    const texts = new Map([
      ['main.ks', '%packages\n%include tools.ks\n%include tools.ks\n%end\n'],
      ['tools.ks', 'vim\n'],
    ])
    const rounds = await fixAll('main.ks', texts, {}, true)
    expect(rounds[0]!.found.map(({ code }) => code)).toContain('packages/duplicate')
    expect(rounds.at(-1)!.texts.get('tools.ks')).toBe('vim\n')
  })
})

describe('fixes of any text', () => {
  const line = fc.constantFrom(
    'zerombr',
    'clearpart --all',
    'clearpart --drives=sda # x',
    'clearpart --linux',
    'rootpw p#ss',
    'rootpw $6$salt$hash',
    'user --name=me',
    'user --name=me --groups=wheel --password=$6$a$b#c',
    'url --url=http://example.com/#a --proxy=http://p/',
    'repo --name=a --baseurl=http://example.com/',
    'shutdown',
    'reboot#now',
    'autopart --encrypted',
    'part / --fstype=xfs --size=5000',
    'part biosboot --fstype=ext2 --size="1024"',
    'part prepboot --size=1 --fstype=vfat',
    'logvol / --poolname=p --vgname=v --name=r --size=1',
    'bootloader --location=partition',
    'clearpart --all --disklabel=gpt',
    'rootpw --lock --iscrypted locked',
    'user --name=you --iscrypted --password nope',
    'network --bootproto=dhcp --ip=10.0.0.5',
    '%include part.ks',
    '%include /tmp/x',
    '%packages',
    '@include more.ks',
    'vim git',
    '-vim',
    '%post',
    'cat <<EOF',
    'EOF',
    '%end',
    '# ks-disable-next-line text/crlf, no/such -- x',
    '# ks-disable-file text/cut-at-hash',
    '"',
    '',
  )
  const text = fc.array(fc.tuple(line, fc.constantFrom('\n', '\n', '\r\n')), { maxLength: 14 }).chain((lines) =>
    fc.boolean().map((ended) => {
      const all = lines.map(([words, end]) => words + end).join('')
      return ended ? all : all.replace(/\r?\n$/, '')
    }),
  )

  test('come to an end; findings lie inside their texts', async () => {
    await fc.assert(
      fc.asyncProperty(
        text,
        text,
        fc.constantFrom(...targetNames),
        fc.boolean(),
        async (main, part, target, unsafe) => {
          const texts = new Map([
            ['main.ks', main],
            ['part.ks', part],
          ])
          const rounds = await fixAll('main.ks', texts, { for: [target] }, unsafe)
          const shapes = rounds.map(({ found }) => found.filter(({ code }) => code.startsWith('parse/')).length)
          expect(shapes).toEqual([...shapes].sort((a, b) => b - a))
          for (const { texts: now, found } of rounds) {
            for (const { span, fix } of found) {
              for (const { source, start, end } of [span, ...(fix?.edits ?? []).map((edit) => edit.span)]) {
                expect(start).toBeGreaterThanOrEqual(0)
                expect(start).toBeLessThanOrEqual(end)
                expect(end).toBeLessThanOrEqual(now.get(source)!.length)
              }
            }
          }
          expect(leftFixes(rounds, unsafe)).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })
})
