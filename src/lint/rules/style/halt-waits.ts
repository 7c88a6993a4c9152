import { replaceAlike } from '../../end-action.ts'
import type { Rule } from '../../rule.ts'

export const haltWaits: Rule<'kickstart'> = {
  meta: {
    id: 'style/halt-waits',
    severity: 'warning',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Disallow `halt` at the end of an installation nobody watches.',
    why: 'With `halt` Anaconda waits for somebody to press Enter, and then stops the machine without switching it off. `poweroff` and `shutdown` switch it off by themselves.',
    sources: ['Anaconda ui/tui/spokes/installation_progress.py, anaconda.py'],
    scope: 'top-level',
    ok: ['poweroff\n', 'halt\nreboot\n'],
    bad: ['halt\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const last = ctx.model.payload.endActions.at(-1)
    if (last?.name !== 'halt') return
    ctx.report({
      at: last.node.name,
      message: 'Unexpected halt, expected poweroff',
      hint: 'the installer waits for Enter',
      fix: { title: 'Write poweroff', edits: (edit) => replaceAlike(ctx, last, 'poweroff', edit) },
    })
  },
}
