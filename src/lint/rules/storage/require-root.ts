import type { Rule } from '../../rule.ts'

export const requireRoot: Rule<'kickstart'> = {
  meta: {
    id: 'storage/require-root',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Require a root file system in a layout.',
    why: 'When the kickstart lays out the disks itself, one of its lines must be mounted at `/`. Otherwise the check that follows partitioning fails and the storage screen stays incomplete. `reqpart` makes boot partitions only.',
    sources: ['Anaconda modules/storage/checker/utils.py'],
    scope: 'resolved',
    ok: [
      'autopart\n',
      'part / --size=5000\n',
      'part pv.1 --size=5000\nvolgroup vg pv.1\nlogvol / --vgname=vg --name=root --size=4000\n',
      'mount /dev/vda1 /\n',
    ],
    bad: ['part /home --size=5000\n', 'reqpart --add-boot\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { layout, automatic, mounts } = ctx.model.storage
    const [first] = layout
    if (!first || automatic || mounts.some(({ at }) => at === '/')) return
    ctx.report({ at: first.node.name, message: 'Unexpected layout without "/", expected a root file system' })
  },
}
