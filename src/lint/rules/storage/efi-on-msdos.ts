import { inLanes } from '../../../../grammar/releases.ts'
import { placeOf } from '../../../model/storage/device.ts'
import type { Rule } from '../../rule.ts'

/** Anaconda commit 396d9d7a, 43.30. */
const refused = { fedora: { since: 'F43' }, rhel: { since: 'RHEL11' } } as const

export const efiOnMsdos: Rule<'kickstart'> = {
  meta: {
    id: 'storage/efi-on-msdos',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow an EFI system partition on a disk that gets an MS-DOS label.',
    why: 'Since F43 Anaconda boots UEFI machines from disks with a GPT only: with `clearpart --disklabel=msdos` the partition at `/boot/efi` is no valid place for the boot loader, and the storage screen stays incomplete. Before it was taken. Leave the option out, the default is `gpt`.',
    sources: ['Anaconda modules/storage/platform.py, commit 396d9d7a'],
    scope: 'top-level',
    release: 'F43',
    ok: [
      'clearpart --all --initlabel --disklabel=gpt\npart /boot/efi --fstype=efi --size=600\n',
      'clearpart --all --initlabel --disklabel=msdos\npart / --size=5000\n',
    ],
    bad: [
      'clearpart --all --initlabel --disklabel=msdos\npart /boot/efi --fstype=efi --size=600\npart / --size=5000\n',
    ],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { boot, clearing } = ctx.model.storage
    const [efi] = boot.efi
    if (!boot.installed || !efi || efi.existing || clearing.disklabel !== 'msdos' || !inLanes(ctx.release, refused))
      return
    const line = clearing.commands.at(-1)!
    ctx.report({
      at: line.at.disklabel ?? line,
      message: 'Unexpected disk label "msdos" for "/boot/efi", expected gpt',
      related: [{ message: 'the EFI system partition is here', span: placeOf(efi) }],
    })
  },
}
