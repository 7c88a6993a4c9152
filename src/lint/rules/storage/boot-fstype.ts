import { isOn } from '../../../model/values.ts'
import { knownFstype } from '../../known-fstypes.ts'
import type { Rule } from '../../rule.ts'

const readable = new Set(['ext2', 'ext3', 'ext4', 'xfs', 'btrfs'])

export const bootFstype: Rule<'kickstart'> = {
  meta: {
    id: 'storage/boot-fstype',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Require a file system for `/boot` that the boot loader is allowed to read.',
    why: 'Kernels are read from `/boot`, or from `/` when there is no `/boot`, before Linux runs. Anaconda lets GRUB do so from ext2, ext3, ext4, xfs and (outside Red Hat products) btrfs; with another file system the storage screen stays incomplete.',
    sources: ['Anaconda modules/storage/bootloader/grub2.py, stage2_format_types'],
    scope: 'top-level',
    ok: [
      'part /boot --fstype=ext4 --size=1024\npart / --size=5000\n',
      'bootloader --location=none\npart / --fstype=f2fs --size=5000\n',
    ],
    bad: ['part /boot --fstype=vfat --size=1024\npart / --size=5000\n', 'part / --fstype=f2fs --size=5000\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { boot, bootloader, installed } = ctx.model.storage.boot
    const fstype = boot?.fstype
    // Of one that nobody knows, storage/unknown-fstype tells.
    if (!installed || !boot || !fstype || !knownFstype(fstype)) return
    // There may be a /boot elsewhere.
    if (boot.at === '/' && !ctx.scopes.has('resolved')) return
    if (readable.has(fstype.toLowerCase())) return
    if (bootloader && isOn(bootloader, 'sdboot')) return
    ctx.report({
      at: boot.command.at.fstype ?? boot.command.at.reformat ?? boot.command,
      message: `Unexpected file system "${fstype}" to boot from, expected ext4 or xfs`,
    })
  },
}
