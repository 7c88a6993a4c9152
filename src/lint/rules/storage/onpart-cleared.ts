import { kernelDisk, namesDisk } from '../../../model/storage/disks.ts'
import type { Rule } from '../../rule.ts'

export const onpartCleared: Rule<'kickstart'> = {
  meta: {
    id: 'storage/onpart-cleared',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow taking partitions that `clearpart` removes.',
    why: '`clearpart` does its work before any line of the layout. With `--all` no partition is left on the disks it names, or on any disk when it names none; `--list` removes the partitions it names. A line with `--onpart`, or a `mount` line, then names one that does not exist, and the storage screen stays incomplete. What was to be kept is lost. Use `--linux`, or a `--list` of others, or name the other disks in `--drives`.',
    sources: [
      'Anaconda modules/storage/partitioning/custom/custom_partitioning.py',
      'Anaconda modules/storage/disk_initialization/configuration.py',
    ],
    scope: 'resolved',
    ok: [
      'clearpart --linux\npart /home --onpart=sda3 --noformat\n',
      'clearpart --all --drives=sda\npart /home --onpart=sdb3 --noformat\n',
      'clearpart --list=sda1,sda2\npart /home --onpart=sda3 --noformat\n',
    ],
    bad: [
      'clearpart --all\npart /home --onpart=sda3 --noformat\n',
      'clearpart --all --drives=sda\nmount /dev/sda2 /home\n',
      'clearpart --list=sda2,sda3\npart /home --onpart=sda3 --noformat\n',
    ],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { clearing, disks } = ctx.model.storage
    if (clearing.type !== 'all' && clearing.type !== 'list') return
    const cleared = disks.filter(({ use }) => use === 'cleared')
    const removed = disks.filter(({ use }) => use === 'removed')
    const used = disks.filter(({ use }) => use === 'only-use')
    const ignored = disks.filter(({ use }) => use === 'ignored')
    const said = clearing.type
    const line = clearing.commands.findLast(({ at }) => at[said]) ?? clearing.commands.at(-1)!
    for (const { name, key, command } of disks) {
      if (key !== 'onpart' && command.name !== 'mount') continue
      const disk = kernelDisk(name)
      // A whole disk, an array or a volume may hold what is mounted; a label says nothing of the disk.
      if (disk === undefined || disk === name) continue
      if (said === 'list' && !removed.some((each) => namesDisk(each.name, name))) continue
      if (cleared.length > 0 && !cleared.some((each) => namesDisk(each.name, disk))) continue
      // What ignoredisk hides is not cleared: storage/ignored-disk tells.
      if (used.length > 0 && !used.some((each) => namesDisk(each.name, disk))) continue
      if (ignored.some((each) => namesDisk(each.name, disk))) continue
      ctx.report({
        at: command.at[key] ?? command,
        message: `Unexpected partition "${name}" ${said === 'all' ? 'of a disk that is cleared' : 'that clearpart removes'}, expected one that stays`,
        related: [{ message: `${said === 'all' ? 'cleared' : 'removed'} here`, span: line.at[said] ?? line.span }],
      })
    }
  },
}
