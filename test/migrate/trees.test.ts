import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check.ts'
import { applyFixes } from '../../src/diagnostics/apply-fixes.ts'
import { flatten } from '../../src/flatten/flatten.ts'
import { memoryLoader } from '../../src/flatten/memory-loader.ts'
import { migrate } from '../../src/migrate/migrate.ts'
import { Sources } from '../../src/source/source-file.ts'

/** Lines for RHEL 9 and what they are in RHEL 10. */
type Piece = readonly [before: readonly string[], after: readonly string[]]

const same = (...lines: string[]): Piece => [lines, lines]

const pieces: readonly Piece[] = [
  [['autostep # by hand'], []],
  [['authconfig  --enableshadow --passalgo=sha512'], []],
  [['install'], []],
  [['logging --level=info'], []],
  [['repo --name=a  --ignoregroups=true\t--baseurl=http://x/  # a'], ['repo --name=a\t--baseurl=http://x/  # a']],
  [['repo --name="b c" --baseurl=http://y/ --ignoregroups false'], ['repo --name="b c" --baseurl=http://y/']],
  [
    ['%packages --excludeWeakdeps --instLangs=de', '@core', '# --instLangs', '%end'],
    ['%packages --exclude-weakdeps --inst-langs=de', '@core', '# --instLangs', '%end'],
  ],
  [['%anaconda', 'pwpolicy root --strict', '%end'], []],
  [['%addon ADDON_placeholder', 'x', '%end'], []],
  same('lang "en_US.UTF-8"  # --isUtc'),
  same('# install'),
  same('', '  '),
  same('%post --log=/root/x', 'install -d /a', 'authconfig --enableshadow', 'autostep', '%end'),
  same('\tnetwork  --bootproto=dhcp'),
  same('vnc'),
  same('%addon com_redhat_kdump --enable', '%end'),
]

const times: readonly Piece[] = [
  [['timezone --isUtc  Europe/Prague'], ['timezone --utc  Europe/Prague']],
  [
    ['timezone UTC --ntpservers=a,b --isUtc # x'],
    ['timezone UTC --utc # x', 'timesource --ntp-server=a', 'timesource --ntp-server=b'],
  ],
  [['timezone --nontp'], ['timesource --ntp-disable']],
]

/** A tree of three files: the first includes the second, the second the third. */
const trees = fc
  .record({
    chosen: fc.tuple(fc.shuffledSubarray([...pieces], { minLength: 3 }), fc.constantFrom(...times)),
    cuts: fc.tuple(fc.double({ noNaN: true, min: 0, max: 1 }), fc.double({ noNaN: true, min: 0, max: 1 })),
    eols: fc.array(fc.constantFrom('\n', '\r\n'), { minLength: 3, maxLength: 3 }),
    before: fc.boolean(),
  })
  .map(({ chosen: [some, time], cuts, eols, before }) => {
    const all = before ? [time, ...some] : [...some, time]
    const [first, second] = cuts.map((cut) => Math.floor(cut * all.length)).sort((a, b) => a - b) as [number, number]
    const parts = [all.slice(0, first), all.slice(first, second), all.slice(second)]
    const text = (part: number, side: 0 | 1) => {
      const eol = eols[part]!
      const include = part < 2 ? [`%include ${part + 1}.ks`, '# behind it'] : []
      return [...parts[part]!.flatMap((piece) => piece[side]), ...include].map((line) => line + eol).join('')
    }
    const files = (side: 0 | 1) => ({ '0.ks': text(0, side), '1.ks': text(1, side), '2.ks': text(2, side) })
    return { before: files(0), after: files(1) }
  })

async function migrated(files: Readonly<Record<string, string>>) {
  const { file, sources } = await flatten('0.ks', { loader: memoryLoader(files) })
  const found = migrate(file, { from: 'RHEL9', to: 'RHEL10' })
  const { files: fixed, skipped } = applyFixes(new Sources([...sources]), found)
  const texts = Object.fromEntries([...fixed.values()].map(({ path, text }) => [path, text]))
  return { found, skipped, after: { ...files, ...texts } }
}

describe('any tree of lines that have to change, and lines that have not', () => {
  it('has each change in the file of its line, every other byte as it was, and nothing left to change', async () => {
    await fc.assert(
      fc.asyncProperty(trees, async ({ before, after }) => {
        const first = await migrated(before)
        expect(first.skipped).toBe(0)
        expect(first.after).toEqual(after)
        const again = await migrated(first.after)
        expect(again.found.filter(({ fix }) => fix)).toEqual([])
        const { file } = await flatten('0.ks', { loader: memoryLoader(first.after) })
        const errors = [...file.problems, ...check(file, { release: 'RHEL10' }).diagnostics]
        expect(errors.filter(({ severity }) => severity === 'error')).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

describe('a change that does not lie in one file', () => {
  it('is left to a human, with both reasons', async () => {
    const { found, after } = await migrated({ '0.ks': '%anaconda\n%include 1.ks\n%end\n', '1.ks': 'pwpolicy root\n' })
    expect(after['0.ks']).toContain('%anaconda')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ code: 'migrate/anaconda-section', severity: 'warning' })
    expect(found[0]?.fix).toBeUndefined()
    expect(found[0]?.hint).toMatch(/^Remove the section by hand: .*; rules for passwords/)
  })
})
