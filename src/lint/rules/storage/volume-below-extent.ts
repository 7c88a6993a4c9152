import { number } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

/** MiB of an extent when `volgroup` names no `--pesize` (blivet devicelibs/lvm.py). */
const usual = 4

export const volumeBelowExtent: Rule<'command'> = {
  meta: {
    id: 'storage/volume-below-extent',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow logical volumes smaller than one extent of their group.',
    why: 'A volume is made of whole extents, of 4 MiB unless `volgroup --pesize` says otherwise (in KiB). One that is smaller has no extent at all, and partitioning stops. Sizes are in MiB: `--size=2` was perhaps meant in GiB.',
    sources: ['Anaconda modules/storage/partitioning/custom/custom_partitioning.py'],
    ok: [
      'volgroup v pv.1\nlogvol /a --vgname=v --name=a --size=4\n',
      'volgroup v pv.1 --pesize=1024\nlogvol /a --vgname=v --name=a --size=1\n',
    ],
    bad: ['volgroup v pv.1\nlogvol /a --vgname=v --name=a --size=2\n'],
  },
  on: 'command',
  commands: ['logvol'],
  check(command, ctx) {
    const { existing, group, grow, size } = ctx.model.storage.byCommand.get(command) ?? {}
    if (size === undefined || size <= 0 || existing || grow) return
    const line = ctx.model.storage.groups.get(group ?? '')
    if (!line) return
    const kib = number(line, 'pesize')
    const extent = kib ? kib / 1024 : usual
    if (size >= extent) return
    ctx.report({
      at: command.at.size ?? command,
      message: `Unexpected size ${size}, expected at least one extent of ${extent} MiB`,
      related: [{ message: 'the group is made here', span: line.span }],
    })
  },
}
