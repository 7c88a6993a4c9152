import { kernelDisk } from '../../../model/storage/disks.ts'
import { spanOf } from '../../../source/span.ts'
import { itemPlace } from '../../item-place.ts'
import type { Rule } from '../../rule.ts'

export const hardCodedDisk: Rule<'kickstart'> = {
  meta: {
    id: 'storage/hard-coded-disk',
    severity: 'info',
    fixable: false,
    since: '0.1.0',
    summary: 'Say when a kickstart names disks as only one kind of machine has them.',
    why: 'The kernel calls disks `sda`, `vda` or `nvme0n1` by driver and in the order it finds them. On another machine the name is missing, and the installation stops, or it is another disk. Name disks by `/dev/disk/by-id` or `by-path`, allow several (`--only-use=sd*|vd*|nvme*`), or have %pre find them. A disk that a %pre script names too is left alone: whoever wrote it works on just that machine.',
    sources: ['Anaconda modules/storage/kickstart.py', 'Red Hat documentation: persistent naming of disks'],
    scope: 'top-level',
    ok: [
      'ignoredisk --only-use=/dev/disk/by-path/pci-0000:00:1f.2-ata-1\n',
      'ignoredisk --only-use=sd*|vd*\n',
      'clearpart --all\n',
      '%pre\nparted -s /dev/sda mklabel gpt\n%end\npart / --onpart=sda1\n',
    ],
    bad: ['clearpart --all --drives=sda\npart / --ondisk=sda --size=5000\n', 'bootloader --boot-drive=/dev/vda\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const pre = ctx.model.scripts.filter(({ script }) => script.kind === 'pre').map(({ script }) => script.body)
    const named = ctx.model.storage.disks.filter(({ name, use }) => {
      const disk = use === 'ignored' ? undefined : kernelDisk(name)
      return disk !== undefined && !pre.some((body) => new RegExp(`/dev/${disk}(?![a-z])`).test(body))
    })
    const [first, ...others] = named
    if (!first) return
    ctx.report({
      at: itemPlace(ctx, first.command, first.key, first.name),
      message: `Unexpected disk "${first.name}" by the name one kind of machine gives it, expected /dev/disk/by-id or by-path`,
      related: others
        .slice(0, 5)
        .map(({ command, key, name }) => ({ message: 'and here', span: spanOf(itemPlace(ctx, command, key, name)) })),
    })
  },
}
