import type { Rule } from '../../rule.ts'

export const growIgnored: Rule<'command'> = {
  meta: {
    id: 'storage/grow-ignored',
    severity: 'warning',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Disallow `--grow` where the disk is made as large as its partitions.',
    why: 'appliance-creator adds up the sizes of the partitions and makes a disk of that size, so there is no space to grow into: the partition is as large as `--size` says. Elsewhere the option does what it says, so removing it is an unsafe fix.',
    sources: ['appliance-tools appcreate/appliance.py'],
    scope: 'top-level',
    optIn: true,
    target: 'appliance-creator',
    ok: ['part / --size=5000 --fstype=ext4\n'],
    bad: ['part / --fstype=ext4 --size=5000 --grow\n', 'part /data --grow --size=1 --fstype=ext4\n'],
  },
  on: 'command',
  commands: ['part'],
  check(command, ctx) {
    const at = command.at.grow
    const device = ctx.model.storage.byCommand.get(command)
    if (!at || !device?.grow) return
    ctx.report({
      at,
      message: 'Unexpected --grow, expected the size that the partition is to have',
      fix: { title: 'Remove --grow', edits: (edit) => (device.size === undefined ? [] : [edit.removeWord(at)]) },
    })
  },
}
