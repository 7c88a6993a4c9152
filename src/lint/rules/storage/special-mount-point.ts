import { placeOf } from '../../../model/storage/device.ts'
import type { Rule } from '../../rule.ts'

const onRoot = new Set(['/bin', '/dev', '/sbin', '/etc', '/lib', '/root', '/mnt', '/lost+found', '/proc'])

export const specialMountPoint: Rule<'command'> = {
  meta: {
    id: 'storage/special-mount-point',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow file systems of their own for folders that must be on the root file system.',
    why: 'The system needs `/bin`, `/dev`, `/sbin`, `/etc`, `/lib`, `/root`, `/mnt`, `/lost+found` and `/proc` before it mounts anything, so they have to be on `/`. The check after partitioning fails otherwise, and the storage screen stays incomplete.',
    sources: ['Anaconda data/anaconda.conf, must_be_on_root'],
    ok: ['part /home --size=1\n', 'part /mnt/data --size=1\n'],
    bad: ['part /etc --size=1\n', 'logvol /root --vgname=v --name=r --size=1\n'],
  },
  on: 'command',
  commands: ['part', 'raid', 'logvol', 'btrfs', 'mount'],
  check(command, ctx) {
    const device = ctx.model.storage.byCommand.get(command)
    if (!device || !onRoot.has(device.at ?? '')) return
    ctx.report({ at: placeOf(device), message: `Unexpected mount point "${device.at}", expected it on "/"` })
  },
}
