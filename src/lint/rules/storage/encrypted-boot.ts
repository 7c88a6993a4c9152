import { isOn } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

export const encryptedBoot: Rule<'kickstart'> = {
  meta: {
    id: 'storage/encrypted-boot',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow `--encrypted` for what the system boots from.',
    why: 'The boot loader reads kernels from `/boot`, or from `/` when there is no `/boot`, before anything is unlocked. Anaconda refuses an encrypted one and the storage screen stays incomplete. The same holds for the EFI system partition.',
    sources: ['Anaconda modules/storage/bootloader/base.py'],
    scope: 'resolved',
    ok: [
      'part /boot --size=1024\npart / --size=5000 --encrypted --passphrase=x\n',
      'autopart --encrypted --passphrase=x\n',
    ],
    bad: [
      'part / --size=5000 --encrypted --passphrase=x\n',
      'part /boot --size=1024 --encrypted --passphrase=x\npart / --size=5000\n',
    ],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { boot, bootloader, efi, installed } = ctx.model.storage.boot
    if (!installed) return
    const needsBoot = !(bootloader && isOn(bootloader, 'sdboot'))
    for (const device of [...(boot && needsBoot ? [boot] : []), ...efi]) {
      if (!device.encrypted) continue
      ctx.report({
        at: device.command.at.encrypted ?? device.command,
        message:
          device.at === '/'
            ? 'Unexpected --encrypted for "/" without a /boot beside it, expected part /boot'
            : `Unexpected --encrypted for "${device.at}", expected it readable by the boot loader`,
      })
    }
  },
}
