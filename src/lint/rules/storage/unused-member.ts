import { didYouMean } from '../../../check/availability.ts'
import { placeOf } from '../../../model/storage/device.ts'
import { words } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

export const unusedMember: Rule<'kickstart'> = {
  meta: {
    id: 'storage/unused-member',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow partitions for LVM, RAID or Btrfs that nothing is made of.',
    why: 'A line `part pv.02` makes a partition that some `volgroup` line is to use; `raid.N` and `btrfs.N` are for `raid` and `btrfs` lines. When no line names it, the space is taken from the disk and nobody gets it: mostly a name was mistyped, or a disk forgotten.',
    sources: ['Anaconda modules/storage/partitioning/custom/custom_partitioning.py'],
    scope: 'resolved',
    ok: [
      'part pv.1 --size=5000\nvolgroup vg pv.1\n',
      'raid pv.1 --device=data --level=1 raid.1 raid.2\nvolgroup vg data\n',
      'part raid.1 --size=100\npart raid.2 --size=100\nraid / --device=0 --level=1 raid.1 raid.2\n',
    ],
    bad: [
      'part pv.1 --size=5000\npart pv.2 --size=5000\nvolgroup vg pv.1\n',
      'part btrfs.1 --size=5000\npart / --size=1\n',
    ],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { devices, members, volumeGroups } = ctx.model.storage
    if (members.size === 0) return
    const used = new Set([...volumeGroups, ...devices].flatMap((each) => each.members))
    for (const { command } of devices) for (const name of words(command, 'cachepvs')) used.add(name)
    // `raid pv.1 --device=md0` may be named either way.
    for (const { at, name } of devices) if (at && name && used.has(name)) used.add(at)
    const undefinedNames = [...used].filter((name) => !members.has(name)).slice(0, 20)
    for (const device of devices) {
      const { at = '' } = device
      // One that is kept as it is may belong to a group that is on the disk.
      if (!members.has(at) || used.has(at) || !device.format) continue
      const hint = didYouMean(at, undefinedNames)
      ctx.report({
        at: placeOf(device),
        message: `Unexpected "${at}" that no line uses, expected a ${userOf(at)} line that names it`,
        ...(hint && { hint }),
      })
    }
  },
}

function userOf(name: string): string {
  const [kind] = name.split('.')
  return kind === 'pv' ? 'volgroup' : kind!
}
