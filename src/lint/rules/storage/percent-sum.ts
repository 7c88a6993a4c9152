import type { Rule } from '../../rule.ts'

export const percentSum: Rule<'kickstart'> = {
  meta: {
    id: 'storage/percent-sum',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow shares of one volume group or pool that come to more than 100 percent.',
    why: '`--percent` is a share of what is free in the group, or in the pool for thin volumes, after the fixed sizes. More than 100 percent cannot be given, and partitioning stops.',
    sources: ['blivet partitioning.py, grow_lvm'],
    scope: 'top-level',
    ok: ['logvol / --vgname=v --name=r --percent=60\nlogvol /home --vgname=v --name=h --percent=40\n'],
    bad: ['logvol / --vgname=v --name=r --percent=60\nlogvol /home --vgname=v --name=h --percent=60\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const sums = new Map<string, number>()
    for (const { command, group, percent, pool } of ctx.model.storage.devices) {
      if (group === undefined || percent === undefined || percent <= 0 || percent > 100) continue
      const key = JSON.stringify([group, pool])
      const sum = (sums.get(key) ?? 0) + percent
      sums.set(key, sum)
      if (sum <= 100) continue
      ctx.report({
        at: command.at.percent ?? command,
        message: `Unexpected share ${percent}, expected at most ${Math.max(0, 100 - (sum - percent))} percent left of "${pool ?? group}"`,
      })
    }
  },
}
