import { placeOf } from '../../../model/storage/device.ts'
import type { Rule } from '../../rule.ts'

export const noformatRoot: Rule<'kickstart'> = {
  meta: {
    id: 'storage/noformat-root',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow keeping the file system of `/`.',
    why: 'Anaconda installs into a new file system only: one that is kept and not empty fails the check after partitioning, and the storage screen stays incomplete. One that %pre has just made is empty, so with a %pre script this is a warning.',
    sources: ['Anaconda modules/storage/checker/utils.py'],
    scope: 'top-level',
    ok: [
      'part / --onpart=sda2\n',
      'mount /dev/sda2 / --reformat=xfs\n',
      'part /home --onpart=sda3 --noformat\npart / --onpart=sda2\n',
    ],
    bad: ['part / --onpart=sda2 --noformat\n', 'logvol / --vgname=v --name=r --noformat\n', 'mount /dev/sda2 /\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const root = ctx.model.storage.devices.findLast(({ at }) => at === '/')
    const pre = ctx.checked.scripts.some(({ kind }) => kind === 'pre')
    // `mount` is for what %pre has made.
    if (!root || root.format || root.kind === 'btrfs' || (root.kind === 'mount' && pre)) return
    if (ctx.model.payload.sources.some(({ name }) => name.startsWith('ostree') || name === 'bootc')) return
    ctx.report({
      at: root.command.at.noformat ?? placeOf(root),
      message: `Unexpected ${root.kind === 'mount' ? 'mount of "/" without --reformat' : '--noformat for "/"'}, expected a new file system`,
      ...(pre && { severity: 'warning' }),
    })
  },
}
