import { leastDiskSize } from '../../../model/image-size.ts'
import type { Rule } from '../../rule.ts'

/** MiB that the partition table takes. */
const table = 2

export const diskTooSmall: Rule<'kickstart'> = {
  meta: {
    id: 'storage/disk-too-small',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow partitions that the disk of the build has no room for.',
    why: 'Koji and Oz install in a machine with one disk of 10 GiB unless somebody asks for another: `--disk-size` of `koji image-build`, `<disk><size>` in a TDL. When the `--size` of all partitions comes to more, partitioning fails in the machine, and the build ends with a timeout. The partition with which the disk is full is told. Ask for a larger disk and say so by `ks lint --disk-size` or `disk-size:` in `.ks.yaml`, or make the partitions smaller and let one `--grow`. For other targets it speaks only where that is said.',
    sources: ['Koji cli image-build, --disk-size: 10 by default', 'Oz oz/Guest.py, disk size'],
    scope: 'resolved',
    target: 'koji-image',
    ok: ['part / --size=4096 --grow\n', 'autopart\n', 'part pv.1 --size=8000\nvolgroup vg pv.1\n'],
    bad: ['part / --size=20480\n', 'part /boot --size=1024\npart / --size=9216\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const gib = ctx.diskSize ?? ctx.target.diskSize
    const size = leastDiskSize(ctx.model)
    if (gib === undefined || size === undefined || size + table <= gib * 1024) return
    let sum = table
    for (const device of ctx.model.storage.devices) {
      if (device.kind !== 'partition') continue
      sum += Math.max(0, device.size ?? 0)
      if (sum <= gib * 1024) continue
      ctx.report({
        at: device.command.at.size ?? device.command,
        message: `Unexpected partitions of ${size} MiB in all, expected room on a disk of ${gib} GiB`,
        hint: `ask for ${Math.ceil((size + table) / 1024)} or more, and say so by --disk-size`,
      })
      return
    }
  },
}
