import { number } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

const keys = ['size', 'maxsize', 'chunksize', 'metadatasize', 'cachesize', 'pesize'] as const

export const sizeNotPositive: Rule<'command'> = {
  meta: {
    id: 'storage/size-not-positive',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow sizes of zero or less, shares outside 1 to 100 percent, and negative spares.',
    why: 'The language only asks for a number. A negative size makes partitioning fail; a size of zero counts as none, so that a partition gets the 500 MiB of the default and a logical volume is refused.',
    sources: ['Anaconda modules/storage/partitioning/custom/custom_partitioning.py', 'blivet devices/partition.py'],
    ok: ['part / --size=5000\n', 'part / --grow\n', 'raid / --device=0 --level=1 --spares=0 raid.1 raid.2\n'],
    bad: ['part / --size=-5\n', 'part / --size=0\n', 'logvol / --vgname=v --name=r --size=10 --maxsize=-1\n'],
  },
  on: 'command',
  commands: ['part', 'raid', 'logvol', 'volgroup'],
  check(command, ctx) {
    for (const key of keys) {
      const size = number(command, key)
      // `logvol --size=0` without another size is refused as a line without one.
      if (size === undefined || size > 0 || (size === 0 && (key !== 'size' || !command.ok))) continue
      ctx.report({
        at: command.at[key] ?? command,
        message: `Unexpected size ${size}, expected a positive number`,
        ...(size === 0 && command.options.grow === true && { severity: 'warning' }),
      })
    }
    const percent = number(command, 'percent')
    if (command.ok && percent !== undefined && (percent < 1 || percent > 100)) {
      ctx.report({
        at: command.at.percent ?? command,
        message: `Unexpected share ${percent}, expected 1 to 100 percent`,
      })
    }
    const spares = number(command, 'spares')
    if (spares !== undefined && spares < 0) {
      ctx.report({ at: command.at.spares ?? command, message: `Unexpected ${spares} spares, expected 0 or more` })
    }
  },
}
