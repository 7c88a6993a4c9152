import type { Rule } from '../../rule.ts'
import { writtenIncludes } from '../../written-includes.ts'

export const includeWithoutErroronfail: Rule<'kickstart'> = {
  meta: {
    id: 'scripts/include-without-erroronfail',
    severity: 'info',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Require `--erroronfail` on a %pre that writes what the kickstart includes.',
    why: 'When such a script fails, only a log says so. The file it should have written is then missing, and the installation stops at the include, far from the cause; or it is half written, and half of it is installed. The fix is unsafe because the script may fail today and nobody knows.',
    sources: ['Anaconda pyanaconda/kickstart.py'],
    ok: [
      '%include /tmp/a.ks\n%pre --erroronfail\necho autopart > /tmp/a.ks\n%end\n',
      'autopart\n%pre\necho autopart > /tmp/a.ks\n%end\n',
    ],
    bad: ['%include /tmp/a.ks\n%pre\necho autopart > /tmp/a.ks\n%end\n'],
  },
  on: 'kickstart',
  check({ file }, ctx) {
    const written = writtenIncludes(ctx.model, file)
    for (const script of new Set(written.map((one) => one.script))) {
      const { node, ok } = script.section
      if (script.errorOnFail || !ok) continue
      const { path } = written.find((one) => one.script === script)!
      ctx.report({
        at: node.name,
        message: `Unexpected %pre without --erroronfail, expected it where "${path}" is written, which is included`,
        fix: {
          title: 'Add --erroronfail',
          edits: (edit) => [edit.insertAfter(node.args.at(-1) ?? node.name, ' --erroronfail')],
        },
      })
    }
  },
}
