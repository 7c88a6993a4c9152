import { endAction, replaceAlike } from '../../end-action.ts'
import type { Rule } from '../../rule.ts'
import { joined } from '../../words.ts'

export const endOfBuild: Rule<'kickstart'> = {
  meta: {
    id: 'koji/end-of-build',
    severity: 'error',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Require a last command that ends the virtual machine of the build.',
    why: 'livemedia-creator in a virtual machine refuses kickstarts whose end is not `shutdown` or `poweroff`, since it waits until the machine is off. Oz and Image Factory wait until the machine is gone: `poweroff`, `shutdown` and `reboot` all end it, while after `halt`, or when nothing is said, Anaconda waits for Enter until the time is up. Of several lines the last counts. The fix is unsafe, since other uses of the kickstart may want another end.',
    sources: ['lorax src/pylorax/creator.py, check_kickstart', 'Oz oz/Guest.py', 'Anaconda pyanaconda/anaconda.py'],
    scope: 'followed',
    optIn: true,
    target: 'oz',
    ok: ['autopart\nreboot\n', 'autopart\nhalt\npoweroff\n'],
    bad: ['autopart\n', 'autopart\nreboot\nhalt\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const ends = ctx.target.commands?.ends
    if (!ends) return
    const last = ctx.model.payload.endActions.at(-1)
    const best = endAction(ctx.targets)
    if (!last) {
      ctx.report({
        at: 'missing',
        message: `Expected ${joined(ends, 'or')}, found none`,
        ...(best && { fix: { title: `Add ${best}`, edits: (edit) => [edit.addCommand(best)] } }),
      })
    } else if (!ends.includes(last.name)) {
      ctx.report({
        at: last,
        message: `Unexpected ${last.spelling}, expected ${joined(ends, 'or')}`,
        ...(best && {
          fix: { title: `Replace ${last.spelling} by ${best}`, edits: (edit) => replaceAlike(ctx, last, best, edit) },
        }),
      })
    }
  },
}
