import type { Device } from '../../../model/storage.ts'
import { isOn } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

export const encryptedBoot: Rule<'kickstart'> = {
  meta: {
    id: 'storage/encrypted-boot',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow `--encrypted` for what the system boots from.',
    why: 'The boot loader reads kernels from `/boot`, or from `/` when there is no `/boot`, before anything is unlocked. Anaconda refuses an encrypted one, or one made of encrypted partitions, and the storage screen stays incomplete. The same holds for the EFI system partition.',
    sources: ['Anaconda modules/storage/bootloader/base.py'],
    scope: 'resolved',
    ok: [
      'part /boot --size=1024\npart / --size=5000 --encrypted --passphrase=x\n',
      'autopart --encrypted --passphrase=x\n',
    ],
    bad: [
      'part / --size=5000 --encrypted --passphrase=x\n',
      'part /boot --size=1024 --encrypted --passphrase=x\npart / --size=5000\n',
      'part raid.1 --size=1024 --encrypted --passphrase=x\npart raid.2 --size=1024\nraid /boot --device=b --level=1 raid.1 raid.2\npart / --size=5000\n',
    ],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { devices } = ctx.model.storage
    const { boot, bootloader, efi, installed } = ctx.model.storage.boot
    if (!installed) return
    const needsBoot = !(bootloader && isOn(bootloader, 'sdboot'))
    for (const device of [...(boot && needsBoot ? [boot] : []), ...efi]) {
      const culprit = encryptedUnder(device, devices)
      if (!culprit) continue
      ctx.report({
        at: culprit.command.at.encrypted ?? culprit.command,
        message:
          device.at === '/'
            ? 'Unexpected --encrypted for "/" without a /boot beside it, expected part /boot'
            : `Unexpected --encrypted for "${device.at}", expected it readable by the boot loader`,
      })
    }
  },
}

/** The device, or what it is made of, that is encrypted; a subvolume names the label of its volume. */
function encryptedUnder(device: Device, devices: readonly Device[]): Device | undefined {
  if (device.encrypted) return device
  const names = device.members.map((name) => name.replace(/^LABEL=/, ''))
  const parts = devices.filter(
    ({ at, kind, name, subvolume }) =>
      names.includes(at ?? '') || (device.subvolume && kind === 'btrfs' && !subvolume && names.includes(name ?? '')),
  )
  for (const part of parts) {
    const found = encryptedUnder(
      part,
      devices.filter((one) => one !== device),
    )
    if (found) return found
  }
  return undefined
}
