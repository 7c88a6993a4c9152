import { isOn, text } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

export const poolWithoutThin: Rule<'command'> = {
  meta: {
    id: 'storage/pool-without-thin',
    severity: 'warning',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Disallow `logvol --poolname` without `--thin`.',
    why: 'Only thin volumes take their space from a pool. Without `--thin` the name of the pool is dropped without a word and an ordinary volume is made, for which the group may have no space left beside the pool.',
    sources: ['pykickstart 3.74: the option is accepted and not used'],
    ok: ['logvol / --thin --poolname=pool --vgname=v --name=r --size=10\n', 'logvol / --vgname=v --name=r --size=10\n'],
    bad: [
      'logvol none --thinpool --name=pool --vgname=v --size=99\nlogvol /data --poolname=pool --vgname=v --name=r --size=10\n',
    ],
  },
  on: 'command',
  commands: ['logvol'],
  check(command, ctx) {
    if (!text(command, 'poolname') || isOn(command, 'thin')) return
    ctx.report({
      at: command.at.poolname ?? command,
      message: 'Unexpected --poolname without --thin, expected both or neither',
      fix: {
        title: 'Add --thin',
        edits: (edit) => (!isOn(command, 'thinpool') ? [edit.insertAfter(command.node.name, ' --thin')] : []),
      },
    })
  },
}
