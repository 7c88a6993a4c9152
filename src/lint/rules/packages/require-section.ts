import { inLanes } from '../../../../grammar/releases.ts'
import type { Rule } from '../../rule.ts'

/** Where a text installation without the section takes the first environment. */
const silent = { fedora: { since: 'F35' }, rhel: { since: 'RHEL10' } } as const

export const requireSection: Rule<'kickstart'> = {
  meta: {
    id: 'packages/require-section',
    severity: 'error',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Require %packages where packages are installed.',
    why: 'Up to RHEL 9 and Fedora 34 a text installation without %packages stops at the software selection. Later ones, and graphical installations of all releases, install the first environment of the repository without asking: on RHEL that is a server with a desktop. An empty section installs @core, which is what the fix writes.',
    sources: ['Anaconda ui/tui/spokes/software_selection.py, ui/lib/software.py, commit a1386f95'],
    scope: 'resolved',
    release: 'RHEL9',
    ok: ['url --url=https://example.com/\n%packages\n%end\n', 'ostreecontainer --url=quay.io/a/b:1\n'],
    bad: ['text\nurl --url=https://example.com/\n', 'graphical\nautopart\n'],
  },
  on: 'kickstart',
  check({ packages }, ctx) {
    const { payload } = ctx.model
    if (packages.seen || payload.image) return
    const modes = ctx.model.named('text').length + ctx.model.named('cmdline').length
    const graphical = modes === 0 && !ctx.target.asksNothing
    const chosen = graphical || inLanes(ctx.release, silent)
    ctx.report({
      at: 'missing',
      message: 'Expected %packages, found none',
      hint: chosen ? 'the first environment is installed' : 'the installer asks what to install',
      ...(chosen && { severity: 'warning' }),
      // Tools without an installer want more than @core.
      ...(!ctx.targets.some(({ rules }) => 'packages/nothing-to-install' in rules) && {
        fix: { title: 'Add an empty section', edits: (edit) => [edit.addAtEnd('%packages', '%end')] },
      }),
    })
  },
}
