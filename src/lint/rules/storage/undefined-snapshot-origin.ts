import { shown } from '../../../check/shown.ts'
import { text } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

export const undefinedSnapshotOrigin: Rule<'command'> = {
  meta: {
    id: 'storage/undefined-snapshot-origin',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow snapshots after the installation of volumes that no line makes.',
    why: '`snapshot GROUP/VOLUME --when=post-install` copies a thin volume of the new system. When no `logvol` line makes it, and the disks are cleared, there is nothing to copy and the installation fails at its end.',
    sources: ['Anaconda modules/storage/snapshot and modules/storage/kickstart.py'],
    scope: 'resolved',
    ok: [
      'logvol none --thinpool --vgname=v --name=p --size=5000\nlogvol / --thin --poolname=p --vgname=v --name=root --size=4000\nsnapshot v/root --name=clean --when=post-install\n',
      'snapshot old/root --name=before --when=pre-install\n',
    ],
    bad: ['clearpart --all\npart / --size=5000\nsnapshot v/root --name=clean --when=post-install\n'],
  },
  on: 'command',
  commands: ['snapshot'],
  check(command, ctx) {
    const { automatic, clearing, devices, volumeGroups } = ctx.model.storage
    const origin = text(command, 'origin') ?? ''
    if (text(command, 'when') !== 'post-install' || automatic || clearing.type !== 'all' || !command.ok) return
    if (volumeGroups.some(({ existing }) => existing)) return
    if (devices.some(({ group, name }) => `${group}/${name}` === origin)) return
    ctx.report({
      at: command.at.origin ?? command,
      message: `Unexpected volume ${shown(origin)}, expected one that a logvol line makes`,
    })
  },
}
