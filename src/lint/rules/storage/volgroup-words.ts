import { words } from '../../../model/values.ts'
import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

export const volgroupWords: Rule<'command'> = {
  meta: {
    id: 'storage/volgroup-words',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow words of `volgroup` that become something else, or nothing.',
    why: 'The reference takes an option that `volgroup` does not have for a physical volume, and of physical volumes in front of and behind an option only those behind it count. The first stops the installation at the storage, the second makes a smaller group than is written.',
    sources: ['pykickstart 3.74, measured'],
    ok: ['volgroup vg --pesize=4096 pv.01 pv.02\n', 'volgroup vg pv.01 --reserved-percent=10\n'],
    bad: ['volgroup vg --foo pv.01\n', 'volgroup vg pv.01 --pesize=4096 pv.02\n'],
  },
  on: 'command',
  commands: ['volgroup'],
  check(command, ctx) {
    const members = words(command, 'members')
    for (const arg of command.node.args) {
      const { value } = arg
      if (value.startsWith('--') && members.includes(value)) {
        ctx.report({ at: arg, message: `Unexpected ${quoted(value)}, expected an option of volgroup or pv.N` })
      } else if (/^pv\./.test(value) && !members.includes(value)) {
        ctx.report({
          at: arg,
          message: `Unexpected ${quoted(value)} in front of an option, expected all physical volumes together`,
          hint: 'it is not put into the group',
        })
      }
    }
  },
}
