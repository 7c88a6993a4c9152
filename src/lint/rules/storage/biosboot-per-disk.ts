import { inLanes } from '../../../../grammar/releases.ts'
import { placeOf } from '../../../model/storage/device.ts'
import { kernelDisk } from '../../../model/storage/disks.ts'
import type { Device } from '../../../model/storage.ts'
import { text } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

/** GRUB is put on every disk of the array there, and each is checked (kickstart-tests issues 759 and 1090). */
const each = { fedora: { since: 'F38' }, rhel: { since: 'RHEL10' } } as const

export const biosbootPerDisk: Rule<'kickstart'> = {
  meta: {
    id: 'storage/biosboot-per-disk',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Require a `biosboot` partition on every disk of the RAID 1 that the system boots from.',
    why: 'Since F38 and EL 10 the boot loader goes on every disk that holds a part of `/boot`, and on BIOS machines each of them needs a `biosboot` partition when it has a GPT; before, the first disk alone. `reqpart` makes only one (a warning, since a UEFI machine needs none). Write a `part biosboot --size=1 --ondisk=` for each disk.',
    sources: ['Anaconda modules/storage/checker/utils.py', 'rhinstaller/kickstart-tests issues 759 and 1090'],
    scope: 'resolved',
    release: 'RHEL10',
    ok: [
      'part biosboot --size=1 --ondisk=sda\npart biosboot --size=1 --ondisk=sdb\npart raid.1 --size=1024 --ondisk=sda\npart raid.2 --size=1024 --ondisk=sdb\nraid /boot --device=boot --level=1 raid.1 raid.2\n',
    ],
    bad: [
      'part biosboot --size=1 --ondisk=sda\npart raid.1 --size=1024 --ondisk=sda\npart raid.2 --size=1024 --ondisk=sdb\nraid /boot --device=boot --level=1 raid.1 raid.2\n',
      'reqpart\npart raid.1 --size=1024 --ondisk=sda\npart raid.2 --size=1024 --ondisk=sdb\nraid /boot --device=boot --level=1 raid.1 raid.2\n',
    ],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { boot: model, devices } = ctx.model.storage
    const { biosboot, boot, installed, label } = model
    const { architecture } = ctx.model.platform
    if (!installed || label !== 'gpt' || boot?.kind !== 'raid' || !inLanes(ctx.release, each)) return
    if (architecture !== undefined && architecture !== 'x86_64') return
    const disks = new Set(devices.filter(({ at }) => boot.members.includes(at ?? '')).map(diskOf))
    const done = new Set(biosboot.map(diskOf))
    // Where one of them is placed by the installer, nobody knows which disk it takes.
    if (disks.has(undefined) || done.has(undefined)) return
    const without = [...disks].filter((disk) => !done.has(disk))
    const reqpart = ctx.model.inForce('reqpart').at(-1)
    const [first] = biosboot
    if (first ? without.length === 0 : !reqpart || disks.size < 2) return
    ctx.report({
      at: first ? placeOf(first) : reqpart!.node.name,
      message: `Unexpected ${first ? `biosboot on ${[...done].join(', ')} alone` : 'reqpart, which makes one biosboot'}, expected one on ${without.join(', ')}${first ? ' too' : ' each'}`,
      ...(!first && { severity: 'warning' }),
      related: [{ message: 'the system boots from here', span: placeOf(boot) }],
    })
  },
}

/** The disk that a line puts its partition on; undefined when it names none, or not by the name of the kernel. */
function diskOf({ command }: Device): string | undefined {
  return kernelDisk((text(command, 'ondisk') ?? '').replace(/^\/dev\//, ''))
}
