import type { Architecture } from '../../../model/platform.ts'
import { isOn } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

/** Mount points of which a machine boots from one; none where it boots from any partition. */
const wanted: Readonly<Record<Architecture | 'any', readonly string[]>> = {
  x86_64: ['biosboot', '/boot/efi'],
  aarch64: ['/boot/efi'],
  ppc64le: ['prepboot'],
  s390x: [],
  any: ['biosboot', '/boot/efi', 'prepboot', 'appleboot'],
}

const livePackages = new Set(['dracut-live', 'livesys-scripts', 'anaconda-live'])

export const requireBootPartition: Rule<'kickstart'> = {
  meta: {
    id: 'storage/require-boot-partition',
    severity: 'warning',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Require a partition that the firmware boots from.',
    why: 'A disk with a GPT boots on UEFI from an EFI system partition at `/boot/efi`, on BIOS from a `biosboot` partition, on POWER from a `prepboot` one. A layout with none of them boots nowhere but on s390x, and the storage screen stays incomplete. New disks get a GPT since F37 and EL 10, and before where `clearpart --disklabel=gpt` says so. Where the kickstart says so by its source, aarch64 needs `/boot/efi` and POWER `prepboot` whatever the label. `reqpart` makes what the machine needs. An error where it is certain: that label is asked for, all disks get a new one, or the machine is known.',
    sources: [
      'Anaconda modules/storage/platform.py and checker/utils.py',
      'rhinstaller/kickstart-tests: disklabel-default, issues 759 and 1090',
      'AlmaLinux/cloud-images pull request 186',
    ],
    scope: 'resolved',
    ok: [
      'reqpart\npart / --size=5000\n',
      'part biosboot --size=1\npart /boot/efi --fstype=efi --size=200\npart / --size=5000\n',
      'clearpart --all --initlabel --disklabel=msdos\npart / --size=5000\n',
      'autopart\n',
      'part / --size=5000\n%packages\ndracut-live\n%end\n',
    ],
    bad: ['clearpart --all --initlabel\npart / --size=5000\n', 'clearpart --all --disklabel=gpt\npart / --size=5000\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { automatic, bootloader, installed, label } = ctx.model.storage.boot
    const { clearing, devices } = ctx.model.storage
    const [first] = devices.filter(({ kind }) => kind === 'partition')
    if (!installed || !first || automatic || !devices.some(({ at }) => at === '/')) return
    // Partitions that were there before lie on a disk whose label is unknown.
    if (devices.some(({ command }) => 'onpart' in command.options || 'onbiosdisk' in command.options)) return
    // What a live image is made of goes into a folder, whatever the layout says.
    if (ctx.checked.packages.packages.some(({ name }) => livePackages.has(name))) return
    const { architecture } = ctx.model.platform
    const firmware = bootloader && isOn(bootloader, 'sdboot') ? 'aarch64' : (architecture ?? 'any')
    const needed = wanted[firmware]
    if (devices.some(({ at }) => needed.includes(at ?? ''))) return
    // A BIOS boots from an MS-DOS label without one.
    const certain = needed.length === 1
    if (needed.length === 0 || (label !== 'gpt' && !certain)) return
    ctx.report({
      at: first.command.node.name,
      message: `Unexpected layout without a partition to boot from, expected reqpart, ${certain ? `or part ${needed[0]}` : 'or part biosboot and part /boot/efi'}`,
      ...((certain || clearing.disklabel === 'gpt' || clearing.initlabel) && { severity: 'error' }),
      // Beside these it is one layout too many; for a RAID its one biosboot is too few.
      ...(ctx.model.named('autopart').length + ctx.model.named('mount').length === 0 &&
        ctx.model.storage.boot.boot?.kind !== 'raid' && {
          fix: { title: 'Add reqpart', edits: (edit) => [edit.addCommand('reqpart')] },
        }),
    })
  },
}
