import type { Rule } from '../../rule.ts'

/** Those with a partition label of their own (appliance-tools appcreate/partitionedfs.py). */
const known = /^(?:ext[234]?|swap|vfat|msdos|efi|btrfs)/

export const applianceFstype: Rule<'command'> = {
  meta: {
    id: 'storage/appliance-fstype',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Require a `--fstype` that appliance-creator knows for every partition.',
    why: 'appliance-creator takes the type of the partition from its file system: ext2 to ext4, swap, vfat, efi or btrfs. With any other, xfs too, or with none, a partition gets the type of the one before it, and the first one ends the build with a Python error.',
    sources: ['appliance-tools appcreate/partitionedfs.py'],
    scope: 'top-level',
    optIn: true,
    target: 'appliance-creator',
    ok: [
      'part / --size=5000 --fstype=ext4\npart /boot/efi --size=200 --fstype=vfat\n',
      'part swap --size=500 --fstype=swap\n',
    ],
    bad: ['part / --size=5000\n', 'part / --fstype=xfs --size=5000\n'],
  },
  on: 'command',
  commands: ['part'],
  check(command, ctx) {
    const device = ctx.model.storage.byCommand.get(command)
    if (!device || (device.fstype !== undefined && known.test(device.fstype))) return
    // The first word names the type of a swap partition.
    if (device.fstype === undefined && device.at === 'swap') return
    const wanted = 'ext2, ext3, ext4, swap, vfat, efi or btrfs'
    if (device.fstype === undefined)
      ctx.report({
        at: command.at.mountpoint ?? command.node.name,
        message: `Expected --fstype, found none`,
        hint: `one of ${wanted}`,
      })
    else
      ctx.report({
        at: command.at.fstype ?? command,
        message: `Unexpected file system "${device.fstype}", expected ${wanted}`,
      })
  },
}
