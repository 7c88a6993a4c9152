import type { Rule } from '../../rule.ts'

export const requireErroronfail: Rule<'script'> = {
  meta: {
    id: 'scripts/require-erroronfail',
    severity: 'info',
    fixable: 'unsafe',
    since: '0.1.0',
    replaces: ['scripts/include-without-erroronfail'],
    summary: 'Require `--erroronfail` on scripts.',
    why: 'When a script fails without it, a line goes into a log, the installation is called a success, and the image is published as it is. With `--erroronfail` it stops there. The fix is unsafe because the script may fail today and nobody knows: what counts is its last command, so that `set -e` belongs with it.',
    sources: ['Anaconda pyanaconda/core/kickstart/scripts.py'],
    optIn: true,
    target: 'koji-image',
    ok: ['%post --erroronfail\necho hi\n%end\n', '%onerror\necho hi\n%end\n'],
    bad: ['%post\necho hi\n%end\n', '%pre --log=/tmp/a.log\necho hi\n%end\n'],
  },
  on: 'script',
  check({ kind, errorOnFail, section: { node, ok } }, ctx) {
    if (errorOnFail || !ok || kind === 'onerror' || kind === 'traceback') return
    ctx.report({
      at: node.name,
      message: `Unexpected %${kind} without --erroronfail, expected an installation that stops when it fails`,
      fix: {
        title: 'Add --erroronfail',
        edits: (edit) => [edit.insertAfter(node.args.at(-1) ?? node.name, ' --erroronfail')],
      },
    })
  },
}
