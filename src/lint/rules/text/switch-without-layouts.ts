import { words } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

export const switchWithoutLayouts: Rule<'command'> = {
  meta: {
    id: 'text/switch-without-layouts',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow `keyboard --switch` with nothing to switch between.',
    why: '`--switch` says by which keys one changes between the layouts of `--xlayouts`. With one layout, or none, it has no effect; the reference drops it without a word.',
    sources: ['pykickstart 3.74, commands/keyboard.py'],
    ok: ["keyboard --xlayouts='us','cz' --switch='grp:alt_shift_toggle'\n", 'keyboard --vckeymap=us\n'],
    bad: [
      'keyboard --vckeymap=us --switch=grp:alt_shift_toggle\n',
      'keyboard --xlayouts=us --switch=grp:caps_toggle\n',
    ],
  },
  on: 'command',
  commands: ['keyboard'],
  check(command, ctx) {
    const { length } = words(command, 'switch')
    if (length === 0 || words(command, 'xlayouts').length > 1) return
    ctx.report({
      at: command.at.switch ?? command.node.name,
      message: 'Unexpected --switch without several layouts, expected them in --xlayouts',
    })
  },
}
