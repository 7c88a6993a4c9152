import { didYouMean } from '../../../check/availability.ts'
import { shown } from '../../../check/shown.ts'
import type { Rule } from '../../rule.ts'

export const undefinedPool: Rule<'kickstart'> = {
  meta: {
    id: 'storage/undefined-pool',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow thin volumes whose pool no line before them makes.',
    why: 'A `logvol --thin` line takes its space from a pool that another `logvol` line makes by `--thinpool`, in the same group and before it: unlike the other commands, `logvol` lines are carried out in the order they stand. Otherwise partitioning stops.',
    sources: ['Anaconda modules/storage/partitioning/custom/custom_partitioning.py'],
    scope: 'resolved',
    ok: [
      'logvol none --thinpool --vgname=v --name=pool --size=5000\nlogvol / --thin --poolname=pool --vgname=v --name=r --size=4000\n',
      'logvol / --thin --poolname=old --vgname=v --name=r --useexisting\n',
    ],
    bad: [
      'logvol none --thinpool --vgname=v --name=pool --size=5000\nlogvol / --thin --poolname=pol --vgname=v --name=r --size=4000\n',
      'logvol / --thin --poolname=pool --vgname=v --name=r --size=4000\nlogvol none --thinpool --vgname=v --name=pool --size=5000\n',
    ],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { devices, volumeGroups } = ctx.model.storage
    const taken = new Set(volumeGroups.filter(({ existing }) => existing).map(({ name }) => name))
    const pools = new Map<string, string[]>()
    const made = new Map(
      devices.flatMap((one) => (one.thinPool ? [[`${one.group}/${one.name}`, one.command] as const] : [])),
    )
    for (const { command, existing, group = '', name, pool, thinPool } of devices) {
      if (thinPool && name !== undefined) pools.set(group, [...(pools.get(group) ?? []), name])
      if (pool === undefined || existing || taken.has(group) || pools.get(group)?.includes(pool)) continue
      const later = made.get(`${group}/${pool}`)
      const hint = later ? undefined : didYouMean(pool, (pools.get(group) ?? []).slice(0, 20))
      ctx.report({
        at: command.at.poolname ?? command,
        message: `Unexpected pool ${shown(pool)}, expected one that a line before makes in group "${group}"`,
        ...(hint && { hint }),
        ...(later && { related: [{ message: 'made only here', span: later.span }] }),
      })
    }
  },
}
