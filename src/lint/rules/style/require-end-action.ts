import { endAction } from '../../end-action.ts'
import type { Rule } from '../../rule.ts'

export const requireEndAction: Rule<'kickstart'> = {
  meta: {
    id: 'style/require-end-action',
    severity: 'error',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Require `reboot`, `poweroff` or `shutdown`.',
    why: 'Without one of them, Anaconda waits at the end: a text installation for somebody to press Enter, for ever, a graphical one for its Reboot button. The manuals say that it halts; the code does not. The fix adds `reboot`, and is unsafe because it may have to be `poweroff`.',
    sources: ['Anaconda ui/tui/spokes/installation_progress.py, anaconda.py'],
    scope: 'resolved',
    optIn: true,
    ok: ['autopart\nreboot\n', 'autopart\npoweroff\n', 'autopart\nhalt\n'],
    bad: ['autopart\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    if (ctx.model.payload.endActions.length > 0) return
    const best = endAction(ctx.targets)
    ctx.report({
      at: 'missing',
      message: 'Expected reboot, poweroff or shutdown, found none',
      hint: 'the installer waits for somebody at the end',
      ...(best && { fix: { title: `Add ${best}`, edits: (edit) => [edit.addCommand(best)] } }),
    })
  },
}
