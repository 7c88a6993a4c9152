import { didYouMean } from '../../../check/availability.ts'
import { shown } from '../../../check/shown.ts'
import { text } from '../../../model/values.ts'
import { knownFstype } from '../../known-fstypes.ts'
import { isPlaceholder } from '../../placeholder.ts'
import type { Rule } from '../../rule.ts'

export const unknownFstype: Rule<'command'> = {
  meta: {
    id: 'storage/unknown-fstype',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow file systems that the installer does not know.',
    why: 'The language takes any word after `--fstype`. Anaconda stops at one that its storage library has no format for: while reading the file for `autopart`, when partitioning begins for the others.',
    sources: [
      'Anaconda modules/storage/kickstart.py and partitioning/custom/custom_partitioning.py',
      'blivet formats/',
    ],
    ok: [
      'part / --fstype=xfs --size=5000\n',
      'part / --fstype=$FS --size=5000\n',
      'autopart --type=lvm --fstype=ext4\n',
    ],
    bad: ['part / --fstype=ext5 --size=5000\n', 'autopart --type=lvm --fstype=xsf\n'],
  },
  on: 'command',
  commands: ['autopart', 'part', 'raid', 'logvol', 'mount'],
  check(command, ctx) {
    const key = command.name === 'mount' ? 'reformat' : 'fstype'
    const fstype = text(command, key)
    if (!fstype || knownFstype(fstype) || isPlaceholder(fstype) || fstype.startsWith('/')) return
    // Near ones only among what people install to.
    const hint = didYouMean(fstype, [
      'xfs',
      'ext4',
      'ext3',
      'ext2',
      'btrfs',
      'vfat',
      'swap',
      'efi',
      'biosboot',
      'prepboot',
    ])
    ctx.report({
      at: command.at[key] ?? command,
      message: `Unexpected file system ${shown(fstype)}, expected one that the installer knows`,
      ...(hint && { hint }),
    })
  },
}
