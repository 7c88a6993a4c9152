import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

/** Options that take the name of one device, by command. */
const single: Readonly<Record<string, readonly string[]>> = {
  part: ['ondisk', 'onpart'],
  bootloader: ['bootDrive'],
}

export const diskPattern: Rule<'command'> = {
  meta: {
    id: 'storage/disk-pattern',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow patterns where one disk is meant.',
    why: '`clearpart` and `ignoredisk` alone take patterns such as `sd*` and choices such as `sda|vda`. `part --ondisk` and its like look for a disk of just that name, which there is not: the storage screen stays incomplete.',
    sources: [
      'Anaconda modules/storage/partitioning/custom/custom_partitioning.py',
      'Kickstart documentation of clearpart',
    ],
    ok: ['ignoredisk --only-use=sda|vda\n', 'part / --ondisk=disk/by-path/pci-0000:00:1f.2-ata-1 --size=5000\n'],
    bad: ['part / --size=5000 --ondisk=sda|vda\n', 'bootloader --boot-drive=sd*\n'],
  },
  on: 'command',
  commands: ['part', 'bootloader'],
  check(command, ctx) {
    for (const key of single[command.name] ?? []) {
      const value = command.options[key]
      if (typeof value !== 'string' || !/[|*?]/.test(value) || value.includes('$')) continue
      ctx.report({
        at: command.at[key] ?? command.node.name,
        message: `Unexpected pattern ${quoted(value)}, expected the name of one disk`,
      })
    }
  },
}
