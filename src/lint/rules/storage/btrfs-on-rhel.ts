import { inLanes } from '../../../../grammar/releases.ts'
import { text } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

export const btrfsOnRhel: Rule<'command'> = {
  meta: {
    id: 'storage/btrfs-on-rhel',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow Btrfs where the kernel has none.',
    why: 'RHEL 8 and later have no Btrfs. The language refuses it in most places, but lets it pass for `raid` in RHEL 10, for `autopart` in RHEL 11, for `mount --reformat`, and wherever the word is not all in small letters. Partitioning then fails.',
    sources: [
      'pykickstart 3.74, commands of RHEL8 to RHEL11',
      'Red Hat documentation: considerations in adopting RHEL 8',
    ],
    release: 'RHEL10',
    ok: ['part / --fstype=xfs --size=5000\n'],
    bad: ['raid / --device=0 --level=1 --fstype=btrfs raid.1 raid.2\n', 'part / --fstype=Btrfs --size=5000\n'],
  },
  on: 'command',
  commands: ['part', 'logvol', 'raid', 'mount', 'autopart'],
  check(command, ctx) {
    if (!command.ok || !inLanes(ctx.release, { rhel: { since: 'RHEL8' } })) return
    for (const key of ['fstype', 'reformat', 'type']) {
      if (text(command, key)?.toLowerCase() !== 'btrfs') continue
      ctx.report({
        at: command.at[key] ?? command,
        message: `Unexpected Btrfs in ${ctx.release}, expected xfs or ext4`,
      })
    }
  },
}
