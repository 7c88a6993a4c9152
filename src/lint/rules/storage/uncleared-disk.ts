import { kernelDisk, namesDisk } from '../../../model/storage/disks.ts'
import type { Rule } from '../../rule.ts'

export const unclearedDisk: Rule<'kickstart'> = {
  meta: {
    id: 'storage/uncleared-disk',
    severity: 'info',
    fixable: false,
    since: '0.1.0',
    summary: 'Say when a new partition goes to a disk that `clearpart` leaves out.',
    why: '`clearpart --drives` clears the disks it names and no other. A new partition on another disk needs free space there, else partitioning stops; often one of the two names was forgotten when the disk was changed.',
    sources: ['Anaconda modules/storage/partitioning/automatic/utils.py'],
    scope: 'top-level',
    ok: [
      'clearpart --all --drives=sda\npart / --ondisk=sda --size=5000\n',
      'clearpart --all\npart / --ondisk=sdb --size=5000\n',
    ],
    bad: ['clearpart --all --drives=sda\npart / --ondisk=sdb --size=5000\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { clearing, disks } = ctx.model.storage
    const cleared = disks.filter(({ use }) => use === 'cleared')
    if (cleared.length === 0 || cleared.some(({ name }) => name.includes('/'))) return
    if (clearing.type !== 'all' && clearing.type !== 'linux') return
    for (const { name, key, command } of disks) {
      if (key !== 'ondisk') continue
      const disk = kernelDisk(name)
      if (disk === undefined || cleared.some((each) => namesDisk(each.name, disk))) continue
      ctx.report({
        at: command.at.ondisk ?? command,
        message: `Unexpected disk "${name}" that clearpart does not name, expected one of ${cleared
          .slice(0, 4)
          .map((each) => each.name)
          .join(', ')}`,
        related: [{ message: 'cleared here', span: cleared[0]!.command.span }],
      })
    }
  },
}
