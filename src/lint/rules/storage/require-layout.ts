import type { Rule } from '../../rule.ts'

export const requireLayout: Rule<'kickstart'> = {
  meta: {
    id: 'storage/require-layout',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Require a command that lays out the disks.',
    why: 'Without `autopart`, `part`, `mount`, `reqpart`, `raid`, `volgroup`, `logvol` or `btrfs` Anaconda does not know what to install to: the storage screen stays incomplete and the installation waits, or, when it may not ask, fails. `clearpart`, `zerombr`, `ignoredisk` and `bootloader` make no layout. livemedia-creator computes the size of the image from `part` lines and stops when there are none.',
    sources: [
      'Anaconda modules/storage/partitioning/factory.py and ui/tui/spokes/storage.py',
      'lorax src/pylorax/creator.py',
    ],
    scope: 'resolved',
    ok: ['autopart\n', 'clearpart --all\npart / --size=5000\n', '%include /tmp/part.ks\n%packages\n%end\n'],
    bad: ['url --url=http://example.com/\n', 'zerombr\nclearpart --all --initlabel\n%packages\n%end\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    if (ctx.model.storage.layout.length > 0) return
    ctx.report({ at: 'missing', message: 'Expected a storage layout (autopart or part), found none' })
  },
}
