import type { CommandDef } from '../types.ts'

export const btrfs = {
  name: 'btrfs',
  description: 'Creates a Btrfs volume or subvolume.',
  lanes: { fedora: { since: 'F17' }, rhel: { since: 'RHEL7', deprecated: 'RHEL8', removed: 'RHEL10' } },
  repeat: 'list',
  options: {
    '--noformat': { type: 'flag', help: 'use it as it is, without formatting' },
    '--useexisting': { type: 'flag', help: 'use an existing one' },
    '--label': { default: '', help: 'label of the file system' },
    '--data': {
      type: 'keyword',
      choices: ['raid0', 'raid1', 'raid10', 'single'],
      synonyms: { 0: 'raid0', 1: 'raid1', 10: 'raid10' },
      help: 'RAID level of the data',
    },
    '--metadata': {
      type: 'keyword',
      choices: ['raid0', 'raid1', 'raid10', 'single'],
      synonyms: { 0: 'raid0', 1: 'raid1', 10: 'raid10' },
      help: 'RAID level of the metadata',
    },
    '--subvol': { type: 'flag', help: 'make a subvolume' },
    '--parent': { default: '', help: 'parent volume' },
    '--name': { default: '', help: 'name of the subvolume' },
    '--mkfsoptions': {
      help: 'arguments for the program that makes the file system',
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
} as const satisfies CommandDef
