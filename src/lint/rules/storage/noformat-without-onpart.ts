import type { Rule } from '../../rule.ts'

export const noformatWithoutOnpart: Rule<'command'> = {
  meta: {
    id: 'storage/noformat-without-onpart',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Require `--onpart` with `part --noformat`.',
    why: '`--noformat` keeps the file system of a partition that is there, and `--onpart` says which one. Without it the line would make a new partition and not format it, which Anaconda refuses.',
    sources: ['Anaconda modules/storage/partitioning/custom/custom_partitioning.py'],
    ok: ['part /home --noformat --onpart=sda3\n', 'logvol /home --vgname=v --name=h --noformat\n'],
    bad: ['part /home --noformat\n', 'part /home --size=500 --noformat --ondisk=sda\n'],
  },
  on: 'command',
  commands: ['part'],
  check(command, ctx) {
    const { noformat, onpart, onbiosdisk } = command.options
    if (noformat !== true || onpart !== undefined || onbiosdisk !== undefined) return
    ctx.report({
      at: command.at.noformat ?? command,
      message: 'Unexpected --noformat without --onpart, expected the partition to keep',
    })
  },
}
