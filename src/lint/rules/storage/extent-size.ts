import { number } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

export const extentSize: Rule<'command'> = {
  meta: {
    id: 'storage/extent-size',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Require a power of two for the extents of a volume group.',
    why: '`--pesize` is in KiB and must be a power of two from 1 KiB to 16 GiB; partitioning stops at another one. A number such as 4 or 32 is probably meant in MiB: 4096 or 32768.',
    sources: ['Anaconda modules/storage/partitioning/custom/custom_partitioning.py', 'blivet devicelibs/lvm.py'],
    ok: ['volgroup v pv.1 --pesize=4096\n', 'volgroup v pv.1\n'],
    bad: ['volgroup v pv.1 --pesize=5000\n', 'volgroup v pv.1 --pesize=33554432\n'],
  },
  on: 'command',
  commands: ['volgroup'],
  check(command, ctx) {
    const size = number(command, 'pesize')
    if (size === undefined || size <= 0 || (Number.isInteger(Math.log2(size)) && size <= 16 * 1024 * 1024)) return
    ctx.report({
      at: command.at.pesize ?? command,
      message: `Unexpected extent size ${size}, expected a power of two in KiB, at most 16777216`,
    })
  },
}
