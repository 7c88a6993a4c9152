import { encryptionOptions, writeEncryption, writeKeyDerivation } from '../options/encryption.ts'
import { fileSystemOptions } from '../options/file-system.ts'
import type { CommandDef } from '../types.ts'

export const raid = {
  name: 'raid',
  description: 'Makes a software RAID device out of partitions (part raid.N).',
  example: 'raid / --device=root --level=1 --fstype=xfs raid.11 raid.12',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'list',
  positionals: [
    { name: 'mountpoint', help: 'where it is mounted, or swap, pv.N, btrfs.N', type: 'mountpoint', count: '1' },
    { name: 'members', help: 'raid.N partitions that make it up', count: '*' },
  ],
  options: {
    '--device': {
      type: 'md',
      required: true,
      help: 'name of the device, such as root or md0',
      changes: [{ from: { fedora: 'F43', rhel: 'RHEL10' }, type: 'word' }],
    },
    '--fstype': { help: 'file system to make, such as xfs, ext4, swap or efi' },
    '--level': {
      type: 'keyword',
      choices: ['RAID0', 'RAID1', 'RAID5', 'RAID6'],
      synonyms: { 0: 'RAID0', 1: 'RAID1', 5: 'RAID5', 6: 'RAID6' },
      help: 'RAID level: 0, 1, 4, 5, 6 or 10',
      changes: [
        {
          from: { fedora: 'F7', rhel: 'RHEL5' },
          choices: ['RAID0', 'RAID1', 'RAID5', 'RAID6', 'RAID10'],
          synonyms: { 0: 'RAID0', 1: 'RAID1', 5: 'RAID5', 6: 'RAID6', 10: 'RAID10' },
        },
        {
          from: { fedora: 'F13', rhel: 'RHEL6' },
          choices: ['RAID0', 'RAID1', 'RAID4', 'RAID5', 'RAID6', 'RAID10'],
          synonyms: { 0: 'RAID0', 1: 'RAID1', 4: 'RAID4', 5: 'RAID5', 6: 'RAID6', 10: 'RAID10' },
        },
      ],
    },
    '--noformat': { type: 'flag', help: 'use an existing device as it is' },
    '--spares': {
      type: 'int',
      default: 0,
      help: 'how many of the members are spares',
      example: 'raid /srv --device=srv --level=5 --spares=1 raid.1 raid.2 raid.3 raid.4',
    },
    '--useexisting': { type: 'flag', help: 'use an existing device' },
    '--chunksize': {
      type: 'int',
      help: 'chunk size, in KiB',
      lanes: { fedora: { since: 'F25' }, rhel: { since: 'RHEL7' } },
    },
    ...fileSystemOptions,
    '--bytes-per-inode': {
      ...fileSystemOptions['--bytes-per-inode'],
      lanes: {
        fedora: { since: 'FC5', deprecated: 'F9', removed: 'F14' },
        rhel: { since: 'RHEL5', deprecated: 'RHEL6', removed: 'RHEL7' },
      },
    },
    ...encryptionOptions,
  },
  write: {
    order: [131, 'Raid'],
    items: [
      'mountpoint',
      '--device=',
      '--fstype=""',
      '--level=',
      '--noformat',
      '--spares=',
      '--useexisting',
      '--fsoptions=""',
      {
        lanes: { fedora: { since: 'FC5', until: 'F9' }, rhel: { since: 'RHEL5', until: 'RHEL6' } },
        write: [{ first: [{ given: '--bytes-per-inode=' }, { text: '--bytes-per-inode=4096' }] }],
      },
      '--fsprofile=""',
      writeEncryption,
      '--label=""',
      { when: ['--encrypted'], write: ['--cipher=""'] },
      '--mkfsoptions=""',
      '--chunksize=',
      writeKeyDerivation,
      { when: ['!--useexisting'], write: ['members'] },
    ],
  },
  leftovers: [{ policy: 'take', takes: [{ name: 'members', help: 'raid.N partitions that make it up', count: '*' }] }],
  implies: [{ when: '--noformat', means: '--useexisting', value: true }],
  constraints: [
    {
      kind: 'pattern',
      of: '--device',
      match: '\\s*[+-]?\\p{Nd}+(?:_\\p{Nd}+)*\\s*',
      expected: 'md and a number, such as md0',
      lanes: { fedora: { until: 'F19' }, rhel: { until: 'RHEL7' } },
    },
    { kind: 'requires', when: [], oneOf: ['members', '--useexisting'] },
    { kind: 'excludes', when: ['--useexisting'], not: ['members'] },
    { kind: 'requires', when: [], needs: ['--level'], unless: ['--useexisting'] },
    {
      kind: 'requires',
      when: ['--useexisting'],
      needs: ['--device'],
      lanes: { fedora: { since: 'F19' }, rhel: { since: 'RHEL7' } },
    },
    { kind: 'excludes', when: ['--mkfsoptions'], not: ['--noformat'], why: 'nothing is formatted' },
    { kind: 'excludes', when: ['--mkfsoptions'], not: ['--fsprofile'] },
    {
      kind: 'excludes',
      when: [],
      not: [{ of: '--fstype', is: ['btrfs'] }],
      why: 'RHEL has no Btrfs since RHEL8',
      lanes: { rhel: { since: 'RHEL8', until: 'RHEL10' } },
    },
    { kind: 'excludes', when: ['--pbkdf-time'], not: ['--pbkdf-iterations'] },
  ],
  duplicates: [{ key: ['--device'], severity: 'warning' }],
  conflicts: [{ with: ['autopart', 'mount'], lanes: { fedora: { since: 'F20' }, rhel: { since: 'RHEL6' } } }],
} as const satisfies CommandDef
