import type { Rule } from '../../rule.ts'

export const unusedGroup: Rule<'kickstart'> = {
  meta: {
    id: 'storage/unused-group',
    severity: 'info',
    fixable: false,
    since: '0.1.0',
    summary: 'Say when a volume group has no volumes.',
    why: 'The disks of the group are taken and nothing is put on them. Sometimes that is what is wanted, for volumes that are made later; mostly a `logvol` line is missing or names another group.',
    sources: ['Anaconda modules/storage/partitioning/custom/custom_partitioning.py'],
    scope: 'resolved',
    ok: ['part pv.1 --size=5000\nvolgroup v pv.1\nlogvol / --vgname=v --name=r --size=4000\n'],
    bad: ['part / --size=5000\npart pv.1 --size=5000\nvolgroup v pv.1\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { devices, volumeGroups } = ctx.model.storage
    if (volumeGroups.length === 0) return
    const used = new Set(devices.map(({ group }) => group))
    for (const { command, existing, name } of volumeGroups) {
      if (existing || used.has(name)) continue
      ctx.report({
        at: command.at.name ?? command,
        message: `Unexpected group "${name}" without volumes, expected a logvol line that names it`,
      })
    }
  },
}
