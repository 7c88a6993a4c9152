import type { Device } from '../../../model/storage.ts'
import type { Rule } from '../../rule.ts'

export const groupTooSmall: Rule<'kickstart'> = {
  meta: {
    id: 'storage/group-too-small',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow logical volumes that are larger than the partitions of their group.',
    why: 'When all physical volumes of a group have fixed sizes, its logical volumes (thin ones aside) must fit into them, with a little left for the metadata. Otherwise partitioning stops: not enough space in the group.',
    sources: [
      'blivet partitioning.py, grow_lvm',
      'Anaconda modules/storage/partitioning/custom/custom_partitioning.py',
    ],
    scope: 'resolved',
    ok: [
      'part pv.1 --size=5000\nvolgroup v pv.1\nlogvol / --vgname=v --name=r --size=4000\n',
      'part pv.1 --size=5000 --grow\nvolgroup v pv.1\nlogvol / --vgname=v --name=r --size=8000\n',
    ],
    bad: [
      'part pv.1 --size=5000\nvolgroup v pv.1\nlogvol / --vgname=v --name=r --size=4000\nlogvol swap --vgname=v --name=s --size=2000\n',
    ],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { devices, volumeGroups } = ctx.model.storage
    if (volumeGroups.length === 0) return
    const partitions = new Map(devices.filter(({ kind }) => kind === 'partition').map((each) => [each.at, each]))
    const rooms = new Map<string, number>()
    for (const { name, members, existing } of volumeGroups) {
      const sizes = members.map((member) => fixedSize(partitions.get(member)))
      // Of a second group of one name check/duplicate tells.
      if (!existing && sizes.length > 0 && !sizes.includes(undefined) && !rooms.has(name)) {
        rooms.set(
          name,
          sizes.reduce<number>((sum, size) => sum + size!, 0),
        )
      }
    }
    const used = new Map<string, number>()
    for (const { command, existing, group, pool, size } of devices) {
      const room = rooms.get(group ?? '')
      if (group === undefined || room === undefined || existing || pool !== undefined || !size || size < 0) continue
      const before = used.get(group) ?? 0
      used.set(group, before + size)
      if (before > room || before + size <= room) continue
      ctx.report({
        at: command.at.size ?? command,
        message: `Unexpected size ${size}, expected at most ${room - before} MiB left in group "${group}" of ${room} MiB`,
      })
    }
  },
}

/** MiB of a partition whose size the line fixes. */
function fixedSize(device: Device | undefined): number | undefined {
  return device && !device.grow && !device.existing && device.size && device.size > 0 ? device.size : undefined
}
