import type { Rule } from '../../rule.ts'

export const rootPrimary: Rule<'kickstart'> = {
  meta: {
    id: 'koji/root-primary',
    severity: 'info',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Require `--asprimary` for the root partition among several.',
    why: "Koji's manual recommends it: on a disk with an MS-DOS label Anaconda may put one of several partitions into an extended one, and tools that make formats of the image, or grow it in a cloud, want `/` to be a primary partition. With a GPT label there is nothing else, so it is not asked for. The fix is unsafe, since it moves the partition.",
    sources: ['Koji manual, Building Images in Koji'],
    scope: 'top-level',
    optIn: true,
    target: 'koji-image',
    release: 'RHEL9',
    ok: [
      'part / --size=5000\n',
      'part /boot --size=500\npart / --size=5000 --asprimary\n',
      'clearpart --all --disklabel=gpt\npart /boot --size=500\npart / --size=5000\n',
    ],
    bad: ['part /boot --size=500\npart / --size=5000\n', 'part swap --size=500\npart / --size=5000 --fstype=ext4\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { devices, boot } = ctx.model.storage
    const partitions = devices.filter(({ kind }) => kind === 'partition')
    const root = partitions.findLast(({ at }) => at === '/')?.command
    if (!root || partitions.length < 2 || boot.label === 'gpt' || root.options.asprimary === true) return
    // A partition that is there already stays where it is.
    if (root.options.onpart !== undefined) return
    const place = root.at.mountpoint
    ctx.report({
      at: place ?? root,
      message: 'Unexpected root partition without --asprimary, expected it among several partitions',
      ...(place && {
        fix: { title: 'Add --asprimary', edits: (edit) => [edit.insertAfter(place, ' --asprimary')] },
      }),
    })
  },
}
