import { inLanes } from '../../../../grammar/releases.ts'
import { placeOf } from '../../../model/storage/device.ts'
import { isOn } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

/** Anaconda commit 7985dc40. */
const mirrorsOnly = { fedora: { since: 'F42' }, rhel: { since: 'RHEL11' } } as const

export const bootRaidLevel: Rule<'kickstart'> = {
  meta: {
    id: 'storage/boot-raid-level',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Require RAID 1, or no RAID, for what the system boots from.',
    why: 'Since F42 Anaconda lets the boot loader read `/boot` (or `/` without `/boot`) from RAID 1 only; before, and in EL up to 10, from the other levels too. EXTLINUX (`bootloader --extlinux`) and zIPL of s390x read a plain partition only. The EFI system partition on RAID must be RAID 1 everywhere, since the firmware knows nothing of RAID. The storage screen stays incomplete otherwise.',
    sources: ['Anaconda modules/storage/bootloader/grub2.py and platform.py'],
    scope: 'top-level',
    ok: ['raid /boot --device=0 --level=1 raid.1 raid.2\n'],
    bad: [
      'bootloader --extlinux\nraid /boot --device=0 --level=1 raid.1 raid.2\n',
      'raid /boot --device=0 --level=5 raid.1 raid.2 raid.3\n',
      'raid /boot/efi --fstype=efi --device=0 --level=0 raid.1 raid.2\n',
    ],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { boot: said, bootloader, efi, installed } = ctx.model.storage.boot
    if (!installed) return
    // There may be a /boot elsewhere.
    const boot = said?.at === '/' && !ctx.scopes.has('resolved') ? undefined : said
    const loader =
      bootloader && isOn(bootloader, 'extlinux')
        ? 'EXTLINUX'
        : ctx.model.platform.architecture === 's390x'
          ? 'zIPL'
          : undefined
    if (boot && loader && (boot.kind === 'raid' || boot.kind === 'btrfs')) {
      ctx.report({
        at: placeOf(boot),
        message: `Unexpected "${boot.at}" on ${boot.kind === 'raid' ? 'RAID' : 'Btrfs'}, expected a partition for ${loader} to boot from`,
      })
    }
    const strict = !loader && inLanes(ctx.release, mirrorsOnly)
    for (const device of [...(boot && strict ? [boot] : []), ...efi]) {
      if (device.kind !== 'raid' || !device.level || device.level === 'RAID1') continue
      ctx.report({
        at: device.command.at.level ?? device.command,
        message: `Unexpected ${device.level} for "${device.at}", expected RAID1 to boot from`,
      })
    }
  },
}
