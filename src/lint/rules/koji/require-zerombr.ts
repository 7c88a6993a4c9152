import type { Rule } from '../../rule.ts'

export const requireZerombr: Rule<'kickstart'> = {
  meta: {
    id: 'koji/require-zerombr',
    severity: 'error',
    fixable: 'safe',
    since: '0.1.0',
    summary: 'Require `zerombr` in kickstarts for Koji.',
    why: "Koji's manual demands it for image tasks; neither the hub nor the builder looks for it. Anaconda needs it where a disk has no readable partition table: with none of `zerombr`, `clearpart --all` and `--initlabel` the storage screen stays incomplete and the build hangs until its timeout. On the blank disk of an image task `clearpart --all --initlabel` does the same work, so graded down this is harmless there; livemedia installs into a folder and never gets to it. Adding the line is a safe fix beside `clearpart --all`, which wipes the disks anyway; without it, it is unsafe, since the same kickstart on a real machine would then wipe disks with unknown contents.",
    sources: [
      'Koji manual, Building Images in Koji',
      'Koji 1.3x builder/kojid, OzImageTask.prepareKickstart: does not look at it',
      'Anaconda modules/storage/disk_initialization/configuration.py',
    ],
    scope: 'followed',
    optIn: true,
    target: 'koji-image',
    ok: ['zerombr\nclearpart --all --initlabel\nautopart\n'],
    bad: ['lang en_US.UTF-8\nclearpart --all --initlabel\nautopart\n', 'autopart\n\n%packages\n%end\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    if (ctx.model.named('zerombr').length > 0) return
    ctx.report({
      at: 'missing',
      message: 'Expected zerombr, found none',
      fix: {
        title: 'Add zerombr',
        safety: ctx.model.storage.clearing.type === 'all' ? 'safe' : 'unsafe',
        edits: (edit) => [edit.addCommand('zerombr')],
      },
    })
  },
}
