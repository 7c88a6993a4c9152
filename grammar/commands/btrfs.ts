import type { CommandDef } from '../types.ts'

export const btrfs = {
  name: 'btrfs',
  description: 'Makes a Btrfs volume out of partitions (part btrfs.N), or with --subvol a subvolume of one.',
  example: 'btrfs none --label=fedora btrfs.01',
  lanes: { fedora: { since: 'F17' }, rhel: { since: 'RHEL7', deprecated: 'RHEL8', removed: 'RHEL10' } },
  repeat: 'list',
  options: {
    '--noformat': { type: 'flag', help: 'use an existing volume as it is' },
    '--useexisting': { type: 'flag', help: 'use an existing volume as it is' },
    '--label': { default: '', help: 'label of the volume' },
    '--data': {
      type: 'keyword',
      choices: ['raid0', 'raid1', 'raid10', 'single'],
      synonyms: { 0: 'raid0', 1: 'raid1', 10: 'raid10' },
      help: 'RAID level of the data',
      example: 'btrfs none --data=raid1 --metadata=raid1 btrfs.01 btrfs.02',
    },
    '--metadata': {
      type: 'keyword',
      choices: ['raid0', 'raid1', 'raid10', 'single'],
      synonyms: { 0: 'raid0', 1: 'raid1', 10: 'raid10' },
      help: 'RAID level of the metadata',
    },
    '--subvol': { type: 'flag', help: 'make a subvolume', example: 'btrfs /home --subvol --name=home LABEL=fedora' },
    '--parent': { default: '', help: 'volume that the subvolume lies in; read, and used for nothing' },
    '--name': { default: '', help: 'name of the subvolume' },
    '--mkfsoptions': {
      help: 'further arguments for the program that makes the file system',
      lanes: { fedora: { since: 'F23' }, rhel: { since: 'RHEL7' } },
    },
  },
  write: {
    order: [132, 'BTRFS'],
    items: [
      'mountpoint',
      { when: [['--noformat', '--useexisting']], write: [{ text: '--noformat' }, { text: '--useexisting' }] },
      '--label=""',
      '--data=',
      '--metadata=',
      { when: ['--subvol'], write: ['--subvol', '--name='] },
      '--mkfsoptions=""',
      'devices',
    ],
  },
  leftovers: [
    {
      policy: 'take',
      takes: [
        { name: 'mountpoint', help: 'where it is mounted, or none', type: 'mountpoint', count: '1' },
        {
          name: 'devices',
          help: 'btrfs.N partitions of the volume; for a subvolume its volume, as LABEL=… or UUID=…',
          count: '*',
        },
      ],
    },
  ],
  implies: [
    { when: '--noformat', means: '--useexisting', value: true },
    { when: '--useexisting', means: '--noformat', value: true },
  ],
  constraints: [
    { kind: 'requires', when: [], oneOf: ['devices', '--subvol'] },
    { kind: 'requires', when: ['--subvol'], needs: ['devices'], why: 'a subvolume names its parent volume' },
    { kind: 'requires', when: ['--subvol'], needs: ['--name'] },
    { kind: 'excludes', when: ['--mkfsoptions'], not: ['--noformat'], why: 'nothing is formatted' },
  ],
  duplicates: [{ key: ['mountpoint'], severity: 'warning' }],
} as const satisfies CommandDef
