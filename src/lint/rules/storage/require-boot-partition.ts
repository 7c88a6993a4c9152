import { isOn } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

const livePackages = new Set(['dracut-live', 'livesys-scripts', 'anaconda-live'])

export const requireBootPartition: Rule<'kickstart'> = {
  meta: {
    id: 'storage/require-boot-partition',
    severity: 'warning',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Require a partition that the firmware boots from on disks with a GPT.',
    why: 'A disk with a GPT boots on UEFI from an EFI system partition at `/boot/efi`, on BIOS from a `biosboot` partition, on POWER from a `prepboot` one. A layout with none of them boots nowhere but on s390x, and the storage screen stays incomplete. New disks get a GPT since F37 and EL 10, and before where `clearpart --disklabel=gpt` says so. `reqpart` makes what the machine needs.',
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
    const { automatic, biosboot, bootloader, efi, installed, label, prepboot } = ctx.model.storage.boot
    const { clearing, devices, disks } = ctx.model.storage
    const [first] = devices.filter(({ kind }) => kind === 'partition')
    if (!installed || !first || automatic || label !== 'gpt') return
    // Partitions that were there before lie on a disk whose label is unknown; DASDs have one of their own.
    if (devices.some(({ command }) => 'onpart' in command.options || 'onbiosdisk' in command.options)) return
    if (ctx.model.named('zipl').length > 0 || disks.some(({ name }) => name.startsWith('dasd'))) return
    if (biosboot.length + efi.length + prepboot.length > 0 || !devices.some(({ at }) => at === '/')) return
    if (devices.some(({ at }) => at === 'appleboot')) return
    // What a live image is made of goes into a folder, whatever the layout says.
    if (ctx.checked.packages.packages.some(({ name }) => livePackages.has(name))) return
    ctx.report({
      at: first.command,
      message: `Unexpected layout without a partition to boot from, expected reqpart${bootloader && isOn(bootloader, 'sdboot') ? ' or part /boot/efi' : ', or part biosboot and part /boot/efi'}`,
      ...(clearing.disklabel === 'gpt' && { severity: 'error' }),
      fix: { title: 'Add reqpart', edits: (edit) => [edit.addCommand('reqpart')] },
    })
  },
}
