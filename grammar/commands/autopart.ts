import { luksOptions } from '../luks-options.ts'
import type { CommandDef } from '../types.ts'

export const autopart = {
  name: 'autopart',
  description:
    'Makes the partitions the product is meant to have: a root, swap and what else the platform and the disk size call for. The disks need free space, usually made by clearpart.',
  example: 'autopart --type=lvm --nohome',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  options: {
    '--encrypted': {
      type: 'flag',
      help: 'encrypt every device that supports it with LUKS',
      example: 'autopart --encrypted --passphrase="correct horse" --luks-version=luks2',
      lanes: { fedora: { since: 'F9' }, rhel: { since: 'RHEL5' } },
    },
    '--passphrase': {
      secret: true,
      help: 'passphrase that unlocks it; without one the installer asks',
      lanes: { fedora: { since: 'F9' }, rhel: { since: 'RHEL5' } },
    },
    '--escrowcert': {
      help: 'URL of an X.509 certificate; the key is stored in /root, encrypted with it',
      lanes: { fedora: { since: 'F12' }, rhel: { since: 'RHEL6' } },
    },
    '--backuppassphrase': {
      type: 'flag',
      help: 'add a random second passphrase to every encrypted device, stored in /root for the holder of the --escrowcert',
      lanes: { fedora: { since: 'F12' }, rhel: { since: 'RHEL6' } },
    },
    '--cipher': {
      help: 'cipher of the encryption, such as aes-xts-plain64',
      lanes: { fedora: { since: 'F18' }, rhel: { since: 'RHEL6' } },
    },
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
    ...luksOptions,
    '--hibernation': {
      type: 'flag',
      help: 'make the swap large enough for hibernation',
      example: 'autopart --hibernation',
      lanes: { fedora: { since: 'F38' }, rhel: { since: 'RHEL10' } },
    },
    '--hw-passphrase': {
      default: '',
      secret: true,
      help: 'administrator passphrase of drives that encrypt in hardware (OPAL)',
      lanes: { fedora: { since: 'F41' }, rhel: { since: 'RHEL11' } },
    },
  },
  write: {
    order: [100, 'AutoPart'],
    items: [
      {
        when: ['--encrypted'],
        write: [
          '--encrypted',
          '--passphrase=""',
          { when: ['--escrowcert'], write: ['--escrowcert=""', '--backuppassphrase'] },
        ],
      },
      { lanes: { fedora: { until: 'F17' } }, write: ['--nolvm'] },
      '--type=',
      { when: ['--encrypted'], write: ['--cipher=""'] },
      '--fstype=',
      '--nohome',
      '--noboot',
      '--noswap',
      {
        when: ['--encrypted'],
        write: ['--luks-version=', '--pbkdf=', '--pbkdf-memory=', '--pbkdf-time=', '--pbkdf-iterations='],
      },
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
