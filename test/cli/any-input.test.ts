import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faults, readSchema } from './json-schema.ts'
import { contents, folder, ks } from './run-ks.ts'

/** Lines of kickstarts, right, wrong and hostile, in any order. */
const line = fc.constantFrom(
  'lang en_US.UTF-8',
  'rootpw --plaintext hunter2',
  'part / --size=4096 --fstype=ext4',
  'repo --name=a --baseurl=https://me:hunter2@example.com/',
  'url --url=https://example.com/\r',
  'user --name="a b" --password hunter2',
  'clearpart --all',
  'lnag x',
  'network --bootproto "dhcp',
  '%packages',
  '@core',
  '-vim',
  '%end',
  '%post --log=/root/x',
  'echo $((1)) %end',
  '%pakages',
  '%include b.ks',
  '%include /tmp/x',
  '%ksappend nowhere',
  '# ks-disable-next-line check/unknown-command -- because',
  '#version=RHEL9',
  '\u0000\u001b[2J\u202e\ud800',
  '\ufeff',
  '',
)
const kickstart = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r'), fc.constantFrom('', '\n'))
  .map(([lines, end, last]) => lines.join(end) + last)

describe('any kickstart', () => {
  it('is linted, shown and reported without a failure or a secret', async () => {
    const schema = readSchema('lint-report.schema.json')
    await fc.assert(
      fc.asyncProperty(kickstart, kickstart, async (stdin, included) => {
        const cwd = folder({ 'b.ks': included })
        const text = await ks(['lint', '-', '--for', 'koji-image', '--for', 'anaconda'], { cwd, stdin })
        const json = await ks(['lint', '-', '--format', 'json', '--for', 'koji-image'], { cwd, stdin })
        for (const { code, stdout, stderr } of [text, json]) {
          expect([0, 1], stderr).toContain(code)
          expect(stderr).toBe('')
          expect(stdout).not.toContain('hunter2')
        }
        expect(text.stdout).not.toMatch(/[\u0000\u001b\u202e]/)
        expect(faults(JSON.parse(json.stdout), schema)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('is fixed once and for all', async () => {
    await fc.assert(
      fc.asyncProperty(kickstart, async (text) => {
        const cwd = folder({ 'a.ks': text, 'b.ks': 'text\n' })
        const args = ['lint', 'a.ks', '--fix-unsafe', '--for', 'koji-image', '--release', 'F42']
        const first = await ks(args, { cwd })
        expect([0, 1], first.stderr).toContain(first.code)
        const fixed = contents(cwd)
        expect(await ks(args, { cwd })).toEqual({ ...first, stderr: '' })
        expect(contents(cwd)).toEqual(fixed)
      }),
      { numRuns: 100 },
    )
  })
})
