import { kernelDisk } from '../../../model/storage/disks.ts'
import { type Located, spanOf } from '../../../source/span.ts'
import { itemPlace } from '../../item-place.ts'
import type { Rule } from '../../rule.ts'

export const ozDisk: Rule<'kickstart'> = {
  meta: {
    id: 'storage/oz-disk',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow disks that the virtual machine of Oz does not have.',
    why: 'Oz gives the virtual machine one disk, on a virtio bus unless told otherwise: `vda`. A kickstart that names `sda` or a second disk finds none of that name, Anaconda stops, and Oz waits until its time is up.',
    sources: ['Oz oz/Guest.py and oz/RedHat.py'],
    scope: 'top-level',
    optIn: true,
    target: 'oz',
    ok: ['clearpart --all --drives=vda\nautopart\nreboot\n', 'part / --size=5000\nreboot\n'],
    bad: [
      'ignoredisk --only-use=sda\nautopart\nreboot\n',
      'part / --size=5000 --ondisk=vda\npart /home --size=1000 --ondisk=vdb\n',
    ],
  },
  on: 'kickstart',
  check(_, ctx) {
    const missing = new Map<string, Located[]>()
    for (const { name, use, command, key } of ctx.model.storage.disks) {
      const disk = kernelDisk(name)
      if (disk === undefined || disk === 'vda' || use === 'ignored') continue
      missing.set(disk, [...(missing.get(disk) ?? []), itemPlace(ctx, command, key, name)])
    }
    for (const [disk, [first, ...others]] of missing) {
      ctx.report({
        at: first!,
        message: `Unexpected disk "${disk}", expected vda, the one disk of the virtual machine`,
        hint: 'oz-install -b ide gives it other names',
        related: others.map((place) => ({ message: 'and here', span: spanOf(place) })),
      })
    }
  },
}
