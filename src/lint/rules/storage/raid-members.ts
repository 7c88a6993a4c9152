import type { Rule } from '../../rule.ts'

const least: Readonly<Record<string, number>> = { RAID0: 2, RAID1: 2, RAID4: 3, RAID5: 3, RAID6: 4, RAID10: 4 }

export const raidMembers: Rule<'command'> = {
  meta: {
    id: 'storage/raid-members',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Require as many members as a RAID level needs.',
    why: 'RAID 0 and 1 need two members, 4 and 5 three, 6 and 10 four; spares do not count. The language does not look. With fewer the device has no size, and making it fails.',
    sources: ['blivet devicelibs/raid.py and devices/md.py'],
    ok: ['raid / --device=0 --level=1 raid.1 raid.2\n', 'raid / --device=0 --level=1 --useexisting\n'],
    bad: ['raid / --device=0 --level=5 raid.1 raid.2\n', 'raid / --device=0 --level=1 --spares=1 raid.1 raid.2\n'],
  },
  on: 'command',
  commands: ['raid'],
  check(command, ctx) {
    const device = ctx.model.storage.byCommand.get(command)
    const needed = least[device?.level ?? '']
    if (!device || needed === undefined || device.existing || device.members.length === 0) return
    const spares = Math.max(0, device.spares)
    const active = device.members.length - spares
    if (active >= needed) return
    ctx.report({
      at: (spares > 0 && command.at.spares) || (command.at.level ?? command),
      message: `Unexpected ${device.level} of ${Math.max(0, active)}${spares > 0 ? ` (spares do not count)` : ''}, expected at least ${needed} members`,
    })
  },
}
