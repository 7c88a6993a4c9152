import { shown } from '../../../check/shown.ts'
import { placeOf } from '../../../model/storage/device.ts'
import type { Rule } from '../../rule.ts'

/** What the first word may be besides a path, by command. */
const words: Readonly<Record<string, RegExp>> = {
  part: /^(?:swap|None|biosboot|prepboot|appleboot|(?:pv|raid|btrfs)\..*)$/,
  raid: /^(?:swap|[Nn]one|(?:pv|btrfs)\..*)$/,
  logvol: /^(?:swap|[Nn]one|(?:pv|btrfs)\..*)$/,
  btrfs: /^[Nn]one$/,
}

export const mountPointForm: Rule<'command'> = {
  meta: {
    id: 'storage/mount-point-form',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Require mount points that begin with `/`, or one of the known words.',
    why: 'The first word of these lines is a path or one of a few words (`swap`, `biosboot`, `pv.01`). Partitioning stops at anything else on a `raid`, `logvol` or `btrfs` line; a `part` line takes it as it is, and the system has an entry in its fstab that cannot be mounted. Only `None` is special for `part`, in this spelling.',
    sources: ['Anaconda modules/storage/partitioning/custom/custom_partitioning.py'],
    ok: ['part /home --size=1\n', 'part swap --size=1\n', 'logvol none --thinpool --vgname=v --name=p --size=1\n'],
    bad: [
      'part home --size=1\n',
      'raid boot --device=0 --level=1 raid.1 raid.2\n',
      'part none --fstype=ext4 --size=1\n',
    ],
  },
  on: 'command',
  commands: Object.keys(words),
  check(command, ctx) {
    const device = ctx.model.storage.byCommand.get(command)
    const at = device?.at
    if (!device || !at || /^[/$@{<%]/.test(at) || words[command.name]!.test(at)) return
    const none = at === 'none'
    ctx.report({
      at: placeOf(device),
      message: none
        ? 'Unexpected mount point "none", expected None'
        : `Unexpected mount point ${shown(at)}, expected a path that begins with "/"`,
      ...(none && { severity: 'warning' }),
      ...(!none && /^\w/.test(at) && { hint: `did you mean "/${at}"?` }),
    })
  },
}
