import type { Rule } from '../../rule.ts'

const system = new Set(['/', '/var', '/tmp', '/usr', '/home', '/usr/share', '/usr/lib'])
const foreign = new Set(['vfat', 'fat16', 'fat32', 'msdos', 'efi', 'macefi', 'ntfs', 'hfs', 'hfs+', 'iso9660', 'swap'])

export const systemFstype: Rule<'command'> = {
  meta: {
    id: 'storage/system-fstype',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    replaces: ['storage/boot-fstype'],
    summary: 'Require a Linux file system where the system is installed to.',
    why: 'Packages need owners, permissions and links, which FAT, NTFS or HFS+ cannot keep. Anaconda checks `/`, `/var`, `/tmp`, `/usr`, `/home`, `/usr/share` and `/usr/lib`, and its storage screen stays incomplete.',
    sources: ['Anaconda data/anaconda.conf, must_be_on_linuxfs'],
    ok: ['part / --fstype=xfs --size=5000\n', 'part /data --fstype=vfat --size=5000\n'],
    bad: ['part / --fstype=vfat --size=5000\n', 'logvol /home --fstype=ntfs --vgname=v --name=h --size=5000\n'],
  },
  on: 'command',
  commands: ['part', 'raid', 'logvol'],
  check(command, ctx) {
    const device = ctx.model.storage.byCommand.get(command)
    if (!device?.fstype || !system.has(device.at ?? '') || !foreign.has(device.fstype.toLowerCase())) return
    ctx.report({
      at: command.at.fstype ?? command,
      message: `Unexpected file system "${device.fstype}" for "${device.at}", expected one of Linux (xfs, ext4)`,
    })
  },
}
