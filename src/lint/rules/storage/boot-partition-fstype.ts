import { knownFstype } from '../../known-fstypes.ts'
import { isPlaceholder } from '../../placeholder.ts'
import type { Rule } from '../../rule.ts'

const types: Readonly<Record<string, readonly string[]>> = {
  biosboot: ['biosboot'],
  prepboot: ['prepboot'],
  appleboot: ['appleboot', 'hfs'],
  '/boot/efi': ['efi', 'vfat', 'fat16', 'fat32', 'macefi', 'hfs+'],
}

export const bootPartitionFstype: Rule<'command'> = {
  meta: {
    id: 'storage/boot-partition-fstype',
    severity: 'warning',
    fixable: 'safe',
    since: '0.1.0',
    summary: 'Disallow other file systems for the boot partitions of a firmware.',
    why: 'What a BIOS boot, PReP or EFI system partition holds is fixed. Whatever `--fstype` says, Anaconda makes a `part /boot/efi` line an EFI system partition; on a `raid` or `logvol` line it does not, and no valid boot device is found. The other file system is a mistake in any case: one that the firmware cannot read, or one that is not made.',
    sources: ['Anaconda modules/storage/partitioning/custom/custom_partitioning.py', 'xcat2/xcat-core issue 7393'],
    ok: [
      'part biosboot --fstype=biosboot --size=1\n',
      'part /boot/efi --fstype=vfat --size=200\n',
      'part biosboot --size=1\n',
      'part prepboot --fstype="PPC PReP Boot" --size=8\n',
    ],
    bad: ['part biosboot --fstype=ext2 --size=1\n', 'part /boot/efi --fstype=ext4 --size=200\n'],
  },
  on: 'command',
  commands: ['part', 'raid', 'logvol'],
  check(command, ctx) {
    const device = ctx.model.storage.byCommand.get(command)
    const { at = '', fstype } = device ?? {}
    const expected = types[at]
    const place = command.at.fstype
    if (!expected || !fstype || !place || isPlaceholder(fstype) || expected.includes(knownFstype(fstype) ?? '')) return
    ctx.report({
      at: place,
      message: `Unexpected file system "${fstype}" for "${at}", expected ${expected[0]}`,
      ...(command.name !== 'part' && { severity: 'error' }),
      // appliance-creator makes no other: there the partition has to go.
      ...(!ctx.targets.some(({ rules }) => 'storage/appliance-fstype' in rules) && {
        fix: {
          title: `Use ${expected[0]}`,
          edits: (edit) => (ctx.text(place) === fstype ? [edit.replace(place, expected[0]!)] : []),
        },
      }),
    })
  },
}
