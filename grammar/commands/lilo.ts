import type { CommandDef } from '../types.ts'

export const lilo = {
  name: 'lilo',
  description: 'Says where LILO is installed and how; another way to write bootloader --useLilo.',
  example: 'lilo --location=mbr',
  instead: 'bootloader',
  lanes: { fedora: { since: 'FC3', removed: 'FC4', gone: 'FC5' }, rhel: { since: 'RHEL3', gone: 'RHEL5' } },
  repeat: 'set',
  options: {
    '--append': { help: 'kernel arguments to add' },
    '--linear': { type: 'flag', group: 'linear', help: 'use linear addressing' },
    '--nolinear': { type: 'flag', group: 'linear', help: 'do not use linear addressing' },
    '--location': { choices: ['mbr', 'partition', 'none', 'boot'], default: 'mbr', help: 'where the boot record goes' },
    '--lba32': { type: 'flag', help: 'use LBA32 addressing' },
    '--password': { default: '', secret: true, help: 'password of the boot loader' },
    '--md5pass': { default: '', secret: true, help: 'password as MD5 hash' },
    '--upgrade': { type: 'flag', help: 'keep the existing boot loader' },
    '--useLilo': { type: 'flag', help: 'use LILO' },
    '--driveorder': { type: 'list', help: 'disks in the order the BIOS boots them' },
  },
  write: {
    absent: [
      {
        lanes: { fedora: { until: 'FC4' }, rhel: { until: 'RHEL5' } },
        text: 'bootloader --linear --location=none',
        onlyAfterSame: true,
      },
    ],
    order: [10, 'Lilo'],
    when: ['--location'],
    items: [
      '--append=""',
      { first: ['--nolinear', { text: '--linear' }] },
      '--location=',
      '--lba32',
      '--password=""',
      '--md5pass=""',
      '--upgrade',
      '--useLilo',
      '--driveorder=""',
    ],
  },
} as const satisfies CommandDef
