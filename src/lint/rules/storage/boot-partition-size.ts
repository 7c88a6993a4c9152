import type { Rule } from '../../rule.ts'

/** Smallest and largest, in MiB, and what a fix puts there (blivet formats/biosboot.py, prepboot.py, fs.py). */
const sizes: Readonly<Record<string, { readonly min: number; readonly max: number; readonly usual: number }>> = {
  biosboot: { min: 1, max: 2, usual: 1 },
  prepboot: { min: 4, max: 10, usual: 8 },
  '/boot/efi': { min: 32, max: Number.POSITIVE_INFINITY, usual: 600 },
}

export const bootPartitionSize: Rule<'command'> = {
  meta: {
    id: 'storage/boot-partition-size',
    severity: 'error',
    fixable: 'safe',
    since: '0.1.0',
    replaces: ['storage/small-mount'],
    summary: 'Require the sizes that boot partitions of a firmware may have.',
    why: 'A BIOS boot partition has 1 or 2 MiB, a PReP one 4 to 10, an EFI system partition at least 32. Out of these limits the check after partitioning fails and the storage screen stays incomplete. One MiB for `biosboot` is a safe fix, since nothing else fits; the others are unsafe.',
    sources: ['blivet formats/biosboot.py, formats/prepboot.py, formats/fs.py', 'xcat2/xcat-core issue 7393'],
    ok: ['part biosboot --size=1\n', 'part /boot/efi --fstype=efi --size=200\n', 'part biosboot --onpart=sda1\n'],
    bad: [
      'part biosboot --fstype=biosboot --size=1024\n',
      'part prepboot --size=1\n',
      'part /boot/efi --fstype=efi --size=16\n',
    ],
  },
  on: 'command',
  commands: ['part'],
  check(command, ctx) {
    const device = ctx.model.storage.byCommand.get(command)
    const limits = sizes[device?.at ?? '']
    const size = device?.size
    if (!device || !limits || size === undefined || size <= 0 || device.existing) return
    if (size >= limits.min && size <= limits.max) return
    const place = command.at.size ?? command
    const expected = Number.isFinite(limits.max) ? `${limits.min} to ${limits.max}` : `at least ${limits.min}`
    ctx.report({
      at: place,
      message: `Unexpected size ${size} for "${device.at}", expected ${expected} MiB`,
      fix: {
        title: `Make it ${limits.usual} MiB`,
        safety: device.at === 'biosboot' ? 'safe' : 'unsafe',
        edits: (edit) => (ctx.text(place) === String(size) ? [edit.replace(place, String(limits.usual))] : []),
      },
    })
  },
}
