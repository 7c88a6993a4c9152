import { itemPlace } from '../../item-place.ts'
import type { Rule } from '../../rule.ts'

export const memberUsedTwice: Rule<'kickstart'> = {
  meta: {
    id: 'storage/member-used-twice',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow one partition in two volume groups, RAID devices or Btrfs volumes.',
    why: 'A partition belongs to one device. When two lines name the same `pv.N`, `raid.N` or `btrfs.N`, or one line names it twice, partitioning stops with an error that names it.',
    sources: ['Anaconda modules/storage/partitioning/custom/custom_partitioning.py'],
    scope: 'top-level',
    ok: ['part pv.1 --size=1\npart pv.2 --size=1\nvolgroup a pv.1\nvolgroup b pv.2\n'],
    bad: ['part pv.1 --size=1\nvolgroup a pv.1\nvolgroup b pv.1\n', 'raid / --device=0 --level=1 raid.1 raid.1\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { devices, volumeGroups } = ctx.model.storage
    const first = new Map<string, (typeof users)[number]>()
    const users = [...volumeGroups, ...devices.filter(({ subvolume }) => !subvolume)]
    for (const user of users) {
      const { command, members } = user
      for (const name of members) {
        if (!/^(?:pv|raid|btrfs)\./.test(name)) continue
        const before = first.get(name)
        first.set(name, before ?? user)
        if (!before) continue
        const key = command.name === 'btrfs' ? 'devices' : 'members'
        ctx.report({
          at: itemPlace(ctx, command, key, name, before === user ? 'last' : 'first'),
          message: `Unexpected second use of "${name}", expected each member in one device`,
          ...(before !== user && { related: [{ message: 'first used here', span: before.command.span }] }),
        })
      }
    }
  },
}
