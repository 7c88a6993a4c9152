import type { CommandDef } from '../types.ts'

export const bootloader = {
  name: 'bootloader',
  description: 'Says which boot loader is installed, where it goes, and what arguments the kernel is started with.',
  example: 'bootloader --location=mbr --boot-drive=sda --append="console=ttyS0" --timeout=1',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  options: {
    '--append': { help: 'arguments for the kernel, quoted when there are several' },
    '--linear': {
      type: 'flag',
      group: 'linear',
      help: 'LILO: use linear addressing',
      lanes: { fedora: { since: 'FC3', removed: 'FC4' }, rhel: { since: 'RHEL3', removed: 'RHEL5' } },
    },
    '--nolinear': {
      type: 'flag',
      group: 'linear',
      help: 'LILO: do not use linear addressing',
      lanes: { fedora: { since: 'FC3', removed: 'FC4' }, rhel: { since: 'RHEL3', removed: 'RHEL5' } },
    },
    '--location': {
      choices: ['mbr', 'partition', 'none', 'boot'],
      default: 'mbr',
      help: 'where the boot record goes: mbr, the partition of /boot, or none',
    },
    '--lba32': {
      type: 'flag',
      help: 'LILO: use LBA32 addressing',
      lanes: {
        fedora: { since: 'FC3', deprecated: 'F12', removed: 'F14' },
        rhel: { since: 'RHEL3', deprecated: 'RHEL6', removed: 'RHEL7' },
      },
    },
    '--password': {
      default: '',
      secret: true,
      help: 'password for changing boot entries',
      example: 'bootloader --iscrypted --password=grub.pbkdf2.sha512.10000.0123456789ABCDEF',
    },
    '--md5pass': {
      default: '',
      secret: true,
      help: 'the same password as a hash',
      changes: [{ from: { fedora: 'F15', rhel: 'RHEL6' }, default: null }],
    },
    '--upgrade': {
      type: 'flag',
      help: 'keep the configuration of the boot loader that is there',
      lanes: {
        fedora: { since: 'FC3', deprecated: 'F29', removed: 'F34' },
        rhel: { since: 'RHEL3', deprecated: 'RHEL8', removed: 'RHEL9' },
      },
    },
    '--useLilo': {
      type: 'flag',
      help: 'use LILO in place of GRUB',
      lanes: { fedora: { since: 'FC3', removed: 'FC4' }, rhel: { since: 'RHEL3', removed: 'RHEL5' } },
    },
    '--driveorder': {
      type: 'list',
      help: 'disks in the order that the BIOS boots them',
      example: 'bootloader --driveorder=sda,sdb',
    },
    '--hvargs': { help: 'arguments for the Xen hypervisor', lanes: { rhel: { since: 'RHEL5', removed: 'RHEL6' } } },
    '--timeout': {
      type: 'int',
      help: 'seconds to wait in the menu before booting',
      lanes: { fedora: { since: 'F8' }, rhel: { since: 'RHEL6' } },
    },
    '--default': { help: 'entry to boot by default', lanes: { fedora: { since: 'F8' }, rhel: { since: 'RHEL6' } } },
    '--iscrypted': {
      type: 'flag',
      help: '--password is a hash already',
      lanes: { fedora: { since: 'F15' }, rhel: { since: 'RHEL6' } },
    },
    '--boot-drive': {
      default: '',
      help: 'the one disk that the boot loader is installed on',
      lanes: { fedora: { since: 'F17' }, rhel: { since: 'RHEL7' } },
    },
    '--leavebootorder': {
      type: 'flag',
      help: 'do not put the new system first in the boot order of the firmware',
      lanes: { fedora: { since: 'F18' }, rhel: { since: 'RHEL7' } },
    },
    '--extlinux': {
      type: 'flag',
      help: 'use extlinux in place of GRUB',
      lanes: { fedora: { since: 'F19' }, rhel: { since: 'RHEL7' } },
    },
    '--disabled': {
      type: 'flag',
      help: 'install no boot loader',
      lanes: { fedora: { since: 'F21' }, rhel: { since: 'RHEL7' } },
    },
    '--nombr': {
      type: 'flag',
      help: 'install GRUB without writing the boot record',
      lanes: { fedora: { since: 'F21' }, rhel: { since: 'RHEL7' } },
    },
    '--sdboot': {
      type: 'flag',
      help: 'use systemd-boot in place of GRUB',
      example: 'bootloader --sdboot',
      lanes: { fedora: { since: 'F39' }, rhel: { since: 'RHEL10' } },
    },
  },
  write: {
    order: [10, 'Bootloader'],
    when: ['--location'],
    items: [
      {
        first: [
          '--disabled',
          {
            write: [
              '--append=""',
              {
                lanes: { fedora: { until: 'FC4' }, rhel: { until: 'RHEL5' } },
                write: [{ first: ['--nolinear', { text: '--linear' }] }],
              },
              '--location=',
              '--lba32',
              '--password=""',
              { lanes: { fedora: { until: 'F15' }, rhel: { until: 'RHEL6' } }, write: ['--md5pass=""'] },
              '--upgrade',
              '--useLilo',
              '--driveorder=""',
              '--hvargs=""',
              { given: '--timeout=' },
              '--default=',
              '--iscrypted',
              '--boot-drive=',
              '--leavebootorder',
              '--extlinux',
              '--nombr',
              '--sdboot',
            ],
          },
        ],
      },
    ],
    absent: [
      { lanes: { fedora: { until: 'FC4' }, rhel: { until: 'RHEL5' } }, text: 'bootloader --linear --location=none' },
      { text: 'bootloader --location=none' },
    ],
  },
  implies: [
    {
      when: '--md5pass',
      means: '--password',
      value: { of: '--md5pass' },
      lanes: { fedora: { since: 'F15' }, rhel: { since: 'RHEL6' } },
    },
    {
      when: '--md5pass',
      means: '--iscrypted',
      value: true,
      lanes: { fedora: { since: 'F15' }, rhel: { since: 'RHEL6' } },
    },
  ],
  constraints: [
    { kind: 'pattern', of: '--boot-drive', match: '[^,]*', expected: 'one disk' },
    { kind: 'excludes', when: ['--sdboot'], not: ['--extlinux'] },
  ],
} as const satisfies CommandDef
