import { inLanes, laneOf } from '../../../../grammar/releases.ts'
import type { Rule } from '../../rule.ts'

/** MiB below which the file system cannot be made (blivet formats/fs.py). */
const least: Readonly<Record<string, number>> = { xfs: 300, btrfs: 256 }

export const tooSmallForFstype: Rule<'command'> = {
  meta: {
    id: 'storage/too-small-for-fstype',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    replaces: ['storage/small-mount'],
    summary: 'Disallow file systems on devices too small for them.',
    why: 'XFS needs 300 MiB since F38 and EL 10, where it is the file system of lines that name none; Btrfs needs 256. On a smaller device the check after partitioning fails and the storage screen stays incomplete. A small `/boot` can be ext4.',
    sources: ['blivet formats/fs.py, commit 307d4983'],
    ok: ['part /boot --fstype=xfs --size=1024\n', 'part /data --fstype=ext4 --size=100\n'],
    bad: ['part /data --fstype=xfs --size=200\n', 'part /data --fstype=btrfs --size=200\n'],
  },
  on: 'command',
  commands: ['part', 'logvol'],
  check(command, ctx) {
    const { at, fstype: said, size, grow, existing, maxSize } = ctx.model.storage.byCommand.get(command) ?? {}
    // What the installer of EL puts on a mount point by itself.
    const fstype = said ?? (laneOf(ctx.release) === 'rhel' && /^\/(?!boot\/efi)/.test(at ?? '') ? 'xfs' : undefined)
    const needed = least[fstype?.toLowerCase() ?? '']
    const room = grow ? maxSize : size
    if (needed === undefined || room === undefined || room <= 0 || room >= needed || existing) return
    if (!inLanes(ctx.release, { fedora: { since: 'F38' }, rhel: { since: 'RHEL10' } })) return
    ctx.report({
      at: command.at[grow ? 'maxsize' : 'size'] ?? command,
      message: `Unexpected size ${room} for ${fstype}, expected at least ${needed} MiB`,
    })
  },
}
