import {
  encryptionOptions,
  hardwareEncryptionOptions,
  writeEncryption,
  writeKeyDerivation,
} from '../options/encryption.ts'
import type { CommandDef } from '../types.ts'

export const autopart = {
  name: 'autopart',
  description:
    'Makes the partitions the product is meant to have: a root, swap and what else the platform and the disk size call for. The disks need free space, usually made by clearpart.',
  example: 'autopart --type=lvm --nohome',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  options: {
    '--nolvm': {
      type: 'flag',
      group: 'type',
      help: 'plain partitions, without LVM or Btrfs',
      lanes: { fedora: { since: 'F16' }, rhel: { since: 'RHEL7' } },
      changes: [{ from: { fedora: 'F17', rhel: 'RHEL7' }, sticky: true }],
    },
    '--type': {
      type: 'keyword',
      choices: ['lvm', 'btrfs', 'plain'],
      synonyms: { partition: 'plain' },
      group: 'type',
      help: 'scheme of the layout: lvm, btrfs, plain, or thinp for thin LVM',
      lanes: { fedora: { since: 'F17' }, rhel: { since: 'RHEL7' } },
      changes: [{ from: { fedora: 'F20', rhel: 'RHEL7' }, choices: ['lvm', 'btrfs', 'plain', 'thinp'] }],
    },
    '--fstype': {
      help: 'file system of everything but swap and what the firmware reads',
      example: 'autopart --fstype=ext4',
      lanes: { fedora: { since: 'F21' }, rhel: { since: 'RHEL7' } },
    },
    '--nohome': {
      type: 'flag',
      help: 'make no /home of its own',
      lanes: { fedora: { since: 'F26' }, rhel: { since: 'RHEL7' } },
    },
    '--noboot': {
      type: 'flag',
      help: 'make no /boot of its own',
      lanes: { fedora: { since: 'F26' }, rhel: { since: 'RHEL8' } },
    },
    '--noswap': {
      type: 'flag',
      help: 'make no swap',
      example: 'autopart --noswap --nohome',
      lanes: { fedora: { since: 'F26' }, rhel: { since: 'RHEL8' } },
    },
    ...encryptionOptions,
    '--encrypted': {
      ...encryptionOptions['--encrypted'],
      help: 'encrypt every device that supports it with LUKS',
      example: 'autopart --encrypted --passphrase="correct horse" --luks-version=luks2',
    },
    ...hardwareEncryptionOptions,
    '--hibernation': {
      type: 'flag',
      help: 'make the swap large enough for hibernation',
      example: 'autopart --hibernation',
      lanes: { fedora: { since: 'F38' }, rhel: { since: 'RHEL10' } },
    },
  },
  write: {
    order: [100, 'AutoPart'],
    items: [
      writeEncryption,
      { lanes: { fedora: { until: 'F17' } }, write: ['--nolvm'] },
      '--type=',
      { when: ['--encrypted'], write: ['--cipher=""'] },
      '--fstype=',
      '--nohome',
      '--noboot',
      '--noswap',
      writeKeyDerivation,
      '--hibernation',
      { when: ['--encrypted'], write: ['--hw-passphrase=""'] },
    ],
  },
  implies: [
    { when: '--nolvm', means: '--type', value: 'plain', lanes: { fedora: { since: 'F17' }, rhel: { since: 'RHEL7' } } },
  ],
  constraints: [
    { kind: 'excludes', when: [], not: [{ of: '--fstype', is: ['btrfs'] }], scope: 'object', why: 'use --type=btrfs' },
    { kind: 'excludes', when: [{ of: '--type', is: ['btrfs'] }], not: ['--fstype'], scope: 'object' },
    {
      kind: 'excludes',
      when: [],
      not: [{ of: '--type', is: ['btrfs'] }],
      scope: 'object',
      why: 'RHEL has no Btrfs since RHEL8',
      lanes: { rhel: { since: 'RHEL8', until: 'RHEL11' } },
    },
    { kind: 'excludes', when: ['--noswap'], not: ['--hibernation'] },
    { kind: 'excludes', when: ['--pbkdf-time'], not: ['--pbkdf-iterations'] },
    {
      kind: 'requires',
      when: ['--hw-passphrase'],
      needs: ['--encrypted', { of: '--luks-version', startsWith: 'luks2-' }],
    },
  ],
  conflicts: [
    { with: ['part', 'raid', 'volgroup', 'logvol'], lanes: { fedora: { since: 'F20' }, rhel: { since: 'RHEL6' } } },
    { with: ['reqpart'], lanes: { fedora: { since: 'F23' }, rhel: { since: 'RHEL7' } } },
  ],
} as const satisfies CommandDef
