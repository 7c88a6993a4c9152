import { placeOf } from '../../../model/storage/device.ts'
import { isOn } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

export const bootPartitionTwice: Rule<'kickstart'> = {
  meta: {
    id: 'storage/boot-partition-twice',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow boot partitions that `reqpart` makes already.',
    why: '`reqpart` makes what the machine boots from: an EFI system partition, `biosboot` or `prepboot`, and with `--add-boot` a `/boot`. A line for the same makes a second one; of two with one mount point the later replaces the first, whose space is lost.',
    sources: ['Anaconda modules/storage/partitioning/custom/custom_partitioning.py'],
    scope: 'top-level',
    ok: ['reqpart\npart /boot --size=1024\n', 'reqpart --add-boot\npart / --size=5000\n'],
    bad: ['reqpart\npart /boot/efi --fstype=efi --size=200\n', 'reqpart --add-boot\npart /boot --size=1024\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { boot, devices, layout } = ctx.model.storage
    const reqpart = layout.findLast(({ name }) => name === 'reqpart')
    if (!reqpart) return
    const made = [...boot.efi, ...boot.biosboot, ...boot.prepboot]
    if (isOn(reqpart, 'addBoot')) made.push(...devices.filter(({ at }) => at === '/boot'))
    for (const device of made) {
      if (device.existing) continue
      ctx.report({
        at: placeOf(device),
        message: `Unexpected "${device.at}" beside reqpart${device.at === '/boot' ? ' --add-boot' : ''}, expected one of them`,
        related: [{ message: 'reqpart is here', span: reqpart.span }],
      })
    }
  },
}
