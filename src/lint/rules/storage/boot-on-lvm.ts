import { placeOf } from '../../../model/storage/device.ts'
import { isOn } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

export const bootOnLvm: Rule<'kickstart'> = {
  meta: {
    id: 'storage/boot-on-lvm',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow `/boot` and the EFI system partition on a logical volume.',
    why: 'Anaconda lets no boot loader read its kernels from LVM: `/boot` has to be a partition, a RAID device or Btrfs. When `/` is a logical volume and nothing else holds `/boot`, the same holds for `/`, and the storage screen stays incomplete. Add `part /boot`, or `reqpart --add-boot`. No firmware looks for its EFI system partition in LVM either.',
    sources: ['Anaconda modules/storage/bootloader/grub2.py and base.py, stage2_device_types'],
    scope: 'resolved',
    ok: [
      'part /boot --size=1024\npart pv.1 --size=5000\nvolgroup v pv.1\nlogvol / --vgname=v --name=r --size=4000\n',
      'reqpart --add-boot\npart pv.1 --size=5000\nvolgroup v pv.1\nlogvol / --vgname=v --name=r --size=4000\n',
    ],
    bad: [
      'part pv.1 --size=5000\nvolgroup v pv.1\nlogvol / --vgname=v --name=r --size=4000\n',
      'part / --size=5000\npart pv.1 --size=5000\nvolgroup v pv.1\nlogvol /boot --vgname=v --name=b --size=1000\n',
      'part / --size=5000\npart pv.1 --size=5000\nvolgroup v pv.1\nlogvol /boot/efi --fstype=efi --vgname=v --name=e --size=600\n',
    ],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { boot, bootloader, efi, installed } = ctx.model.storage.boot
    if (!installed) return
    for (const device of efi) {
      if (device.kind !== 'volume') continue
      ctx.report({
        at: placeOf(device),
        message: 'Unexpected "/boot/efi" on a logical volume, expected a partition',
      })
    }
    if (boot?.kind !== 'volume' || (bootloader && isOn(bootloader, 'sdboot'))) return
    ctx.report({
      at: placeOf(boot),
      message:
        boot.at === '/'
          ? 'Unexpected "/" on a logical volume without a /boot beside it, expected part /boot'
          : 'Unexpected "/boot" on a logical volume, expected a partition',
    })
  },
}
