import type { Rule } from '../../rule.ts'
import { writtenIncludes } from '../../written-includes.ts'

/** Read by the initramfs to find the second stage of the installer. */
const sources: ReadonlySet<string> = new Set(['url', 'nfs', 'cdrom', 'harddrive'])
/** Read by the initramfs alone. */
const early: ReadonlySet<string> = new Set(['updates', 'driverdisk', 'mediacheck'])

export const sourceInPre: Rule<'kickstart'> = {
  meta: {
    id: 'scripts/source-in-pre',
    severity: 'info',
    fixable: false,
    since: '0.1.0',
    summary: 'Say what is read before %pre runs, in a file that %pre makes.',
    why: 'The initramfs reads `url`, `nfs`, `cdrom` and `harddrive` to find the second stage of the installer, long before %pre runs. In a file that %pre writes they still say where packages come from, but the machine has to be started with `inst.stage2` or `inst.repo`, or from an ISO. `updates`, `driverdisk` and `mediacheck` have no effect there (a warning).',
    sources: ['Anaconda dracut/parse-kickstart'],
    ok: [
      'cdrom\n%include /tmp/a.ks\n%pre\ncat > /tmp/a.ks <<EOF\nautopart\nEOF\n%end\n',
      'cdrom\n%include /tmp/a.ks\n%pre\ncat > /tmp/a.ks <<EOF\nurl --url=https://example.com/\nEOF\n%end\n',
    ],
    bad: [
      '%include /tmp/a.ks\n%pre\ncat > /tmp/a.ks <<EOF\nurl --url=https://example.com/\nEOF\n%end\n',
      'cdrom\n%include /tmp/a.ks\n%pre\necho updates >> /tmp/a.ks\n%end\n',
    ],
  },
  on: 'kickstart',
  check({ file }, ctx) {
    // Of a fragment nobody knows.
    const found = ctx.model.payload.sources.length > 0 || !ctx.topLevel
    for (const { name, at } of writtenIncludes(ctx.model, file).flatMap(({ lines }) => lines)) {
      if (early.has(name)) {
        ctx.report({
          at,
          message: `Unexpected ${name} in a file that %pre writes, expected it in the kickstart itself`,
          hint: 'it has no effect there',
          severity: 'warning',
        })
      } else if (sources.has(name) && !found) {
        ctx.report({
          at,
          message: `Unexpected ${name} in a file that %pre writes, expected a source in the kickstart itself`,
          hint: 'the machine has to be started with inst.stage2 or from an ISO',
        })
      }
    }
  },
}
