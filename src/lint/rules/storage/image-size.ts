import { countedPartitions, livemediaSize } from '../../../model/image-size.ts'
import type { Rule } from '../../rule.ts'

export const imageSize: Rule<'kickstart'> = {
  meta: {
    id: 'storage/image-size',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Require `part` lines that livemedia-creator can add up the size of the image from.',
    why: 'livemedia-creator makes the image before the installer starts, as large as the `part` lines say: their `--size`, once for each mount point, with `reqpart` counted as 500 MiB and `--add-boot` as 1024 more. For a live image or a file system image without a virtual machine only `part /` counts. A `part` line without `--size` that is counted ends it with a Python error. So `autopart` never works, nor a root on LVM for a live image, and `--grow` adds nothing.',
    sources: ['lorax src/pylorax/creator.py, calculate_disk_size'],
    scope: 'resolved',
    optIn: true,
    target: 'livemedia-creator-no-virt',
    ok: ['part / --size=5000\n', 'part / --size=1 --grow\n'],
    bad: [
      'autopart\n',
      'part /boot --size=500\npart pv.1 --size=8000\nvolgroup vg pv.1\nlogvol / --vgname=vg --name=root --size=4000\n',
    ],
  },
  on: 'kickstart',
  check(_, ctx) {
    const from = ctx.target.commands?.sizeOf
    const { storage } = ctx.model
    if (!from || livemediaSize(ctx.model, from) !== undefined) return
    const wanted = from === 'root' ? 'part / with --size' : 'part lines with --size'
    const counted = countedPartitions(ctx.model, from)
    const unsized = counted.filter(({ size }) => size === undefined)
    const culprits =
      unsized.length > 0
        ? unsized.map(({ command }) => command)
        : [
            ctx.model.inForce('autopart').at(-1) ??
              storage.mounts.find(({ at }) => at === '/')?.command ??
              storage.layout[0],
          ]
    for (const culprit of culprits) {
      if (!culprit) ctx.report({ at: 'missing', message: `Expected ${wanted}, found no layout` })
      else
        ctx.report({
          at: culprit.at.mountpoint ?? culprit.node.name,
          message: `Unexpected ${culprit.spelling}, expected ${wanted}, the size of the image`,
        })
    }
  },
}
