import { endAction, replaceAlike } from '../../end-action.ts'
import type { Rule } from '../../rule.ts'

export const requireReboot: Rule<'kickstart'> = {
  meta: {
    id: 'koji/require-reboot',
    severity: 'error',
    fixable: 'safe',
    since: '0.1.0',
    summary: 'Require `reboot` in kickstarts for Koji.',
    why: "Koji's manual demands it for image tasks; neither the hub nor the builder looks for it. Image tasks run Oz, which waits until the virtual machine goes away: `reboot`, `shutdown` and `poweroff` all end it, `halt` or no such command leaves Anaconda waiting for Enter, and the build fails at its timeout. Livemedia installs into a folder, where Anaconda performs none of them. Adding `reboot` where nothing is said is a safe fix: that is what Anaconda does after the Enter nobody presses. Replacing another command is unsafe: it works as it is, and elsewhere it may be meant.",
    sources: [
      'Koji manual, Building Images in Koji',
      'Oz oz/Guest.py: a domain that vanished is a finished installation',
      'Anaconda ui/tui/spokes/installation_progress.py and pyanaconda/anaconda.py, exit handler',
    ],
    scope: 'followed',
    optIn: true,
    target: 'koji-image',
    ok: ['autopart\nreboot\n', 'autopart\nreboot --eject\n'],
    bad: ['autopart\n', 'autopart\nshutdown\n', 'autopart\nhalt\n%packages\n%end\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const last = ctx.model.payload.endActions.at(-1)
    if (last?.name === 'reboot') return
    const fixable = endAction(ctx.targets) === 'reboot'
    if (!last) {
      ctx.report({
        at: 'missing',
        message: 'Expected reboot, found none',
        ...(fixable && { fix: { title: 'Add reboot', edits: (edit) => [edit.addCommand('reboot')] } }),
      })
      return
    }
    ctx.report({
      at: last,
      message: `Unexpected ${last.spelling}, expected reboot`,
      ...(fixable && {
        fix: {
          title: `Replace ${last.spelling} by reboot`,
          safety: 'unsafe',
          edits: (edit) => replaceAlike(ctx, last, 'reboot', edit),
        },
      }),
    })
  },
}
