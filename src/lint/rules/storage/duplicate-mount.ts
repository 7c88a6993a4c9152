import type { Mount } from '../../../model/storage.ts'
import type { Rule } from '../../rule.ts'

/** Commands of which `check/duplicate` tells. */
const checked = new Set(['part', 'btrfs'])

export const duplicateMount: Rule<'kickstart'> = {
  meta: {
    id: 'storage/duplicate-mount',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow one mount point for two devices.',
    why: 'The language knows duplicates of `part` and of `btrfs` only. Where `part` and `logvol`, or two `logvol` lines, name `/home`, Anaconda makes both devices and mounts the later one: the other is made for nothing, and the size meant for it is lost. For `/` that is an error: the system lands where it was not meant to.',
    sources: ['Anaconda modules/storage/partitioning/custom/custom_partitioning.py'],
    ok: [
      'part / --size=5000\npart /home --size=5000\n',
      'part swap --size=100\nlogvol swap --vgname=a --name=b --size=1\n',
    ],
    bad: [
      'part / --size=5000\npart pv.1 --size=5000\nvolgroup vg pv.1\nlogvol / --vgname=vg --name=root --size=4000\n',
    ],
  },
  on: 'kickstart',
  check(_, ctx) {
    const first = new Map<string, Mount>()
    for (const mount of ctx.model.storage.mounts) {
      if (!mount.at.startsWith('/')) continue
      const before = first.get(mount.at)
      if (!before) first.set(mount.at, mount)
      else if (before.command.name !== mount.command.name || !checked.has(mount.command.name)) {
        ctx.report({
          at: mount.command.at.mountpoint ?? mount.command,
          message: `Unexpected second "${mount.at}", expected each mount point once`,
          ...(mount.at === '/' && { severity: 'error' }),
          related: [{ message: 'first used here', span: before.command.at.mountpoint ?? before.command.span }],
        })
      }
    }
  },
}
