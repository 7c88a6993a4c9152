import {
  encryptionOptions,
  hardwareEncryptionOptions,
  writeEncryption,
  writeKeyDerivation,
} from '../options/encryption.ts'
import { fileSystemOptions } from '../options/file-system.ts'
import type { CommandDef } from '../types.ts'

export const part = {
  name: 'part',
  aliases: ['partition'],
  description: 'Makes a partition, or uses an existing one (--onpart).',
  example: 'part / --fstype=xfs --size=8192 --grow --ondisk=sda',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'list',
  positionals: [
    {
      name: 'mountpoint',
      help: 'where it is mounted, or swap, pv.N for LVM, raid.N, btrfs.N, biosboot, prepboot',
      type: 'mountpoint',
      count: '1',
    },
  ],
  options: {
    '--active': {
      type: 'flag',
      help: 'set the boot flag of the partition',
      lanes: {
        fedora: { since: 'FC3', deprecated: 'F29', removed: 'F34' },
        rhel: { since: 'RHEL3', deprecated: 'RHEL8', removed: 'RHEL9' },
      },
    },
    '--asprimary': {
      type: 'flag',
      help: 'insist on a primary partition',
      example: 'part /boot --fstype=ext4 --size=1024 --asprimary',
    },
    '--start': {
      type: 'int',
      help: 'first cylinder',
      lanes: {
        fedora: { since: 'FC3', deprecated: 'F11', removed: 'F14' },
        rhel: { since: 'RHEL3', deprecated: 'RHEL6', removed: 'RHEL7' },
      },
      changes: [{ from: { fedora: 'F11', rhel: 'RHEL6' }, type: 'word' }],
    },
    '--end': {
      type: 'int',
      help: 'last cylinder',
      lanes: {
        fedora: { since: 'FC3', deprecated: 'F11', removed: 'F14' },
        rhel: { since: 'RHEL3', deprecated: 'RHEL6', removed: 'RHEL7' },
      },
      changes: [{ from: { fedora: 'F11', rhel: 'RHEL6' }, type: 'word' }],
    },
    '--fstype': { aliases: ['--type'], help: 'file system to make, such as xfs, ext4, swap or efi' },
    '--grow': { type: 'flag', help: 'take the space that is left, up to --maxsize' },
    '--maxsize': { type: 'int', help: 'largest size when growing, in MiB' },
    '--noformat': { type: 'flag', help: 'keep what is on it: do not make a file system' },
    '--onbiosdisk': { help: 'disk to put it on, by its BIOS number, such as 80' },
    '--ondisk': { aliases: ['--ondrive'], help: 'disk to put it on' },
    '--onpart': {
      type: 'device',
      aliases: ['--usepart'],
      help: 'existing partition to use; it is formatted unless --noformat is there',
      example: 'part /data --onpart=sda3 --noformat',
    },
    '--recommended': {
      type: 'flag',
      help: 'let the installer choose the size, as for swap',
      example: 'part swap --recommended',
    },
    '--size': { type: 'int', help: 'size in MiB, a number without a unit' },
    '--hibernation': {
      type: 'flag',
      help: 'make the swap large enough for hibernation',
      lanes: { fedora: { since: 'F18' }, rhel: { since: 'RHEL6' } },
    },
    '--resize': {
      type: 'flag',
      help: 'give an existing one the size of --size',
      example: 'part /data --onpart=sda3 --resize --size=20480',
      lanes: { fedora: { since: 'F17' }, rhel: { since: 'RHEL7' } },
    },
    ...fileSystemOptions,
    '--fsoptions': {
      ...fileSystemOptions['--fsoptions'],
      example: 'part /tmp --fstype=ext4 --size=4096 --fsoptions=nodev,nosuid,noexec',
    },
    '--label': { ...fileSystemOptions['--label'], lanes: { fedora: { since: 'FC4' }, rhel: { since: 'RHEL5' } } },
    '--mkfsoptions': {
      ...fileSystemOptions['--mkfsoptions'],
      example: 'part / --fstype=ext4 --size=8192 --mkfsoptions="-m 1"',
    },
    ...encryptionOptions,
    '--encrypted': {
      ...encryptionOptions['--encrypted'],
      example: 'part / --fstype=xfs --size=8192 --encrypted --passphrase="correct horse"',
    },
    '--escrowcert': {
      ...encryptionOptions['--escrowcert'],
      example: 'part / --size=8192 --encrypted --escrowcert=https://example.org/escrow.pem --backuppassphrase',
    },
    ...hardwareEncryptionOptions,
  },
  write: {
    order: [130, 'Partition'],
    items: [
      'mountpoint',
      '--active',
      '--asprimary',
      '--end=',
      '--fstype=""',
      '--grow',
      '--maxsize=',
      '--noformat',
      '--onbiosdisk=',
      '--ondisk=',
      '--onpart=',
      '--recommended',
      '--size=',
      '--start=',
      {
        lanes: { fedora: { since: 'FC4', until: 'F9' }, rhel: { since: 'RHEL5', until: 'RHEL6' } },
        write: [{ first: [{ given: '--bytes-per-inode=' }, { text: '--bytes-per-inode=4096' }] }],
      },
      '--fsoptions=""',
      '--label=""',
      '--fsprofile=""',
      writeEncryption,
      '--resize',
      {
        lanes: { rhel: { since: 'RHEL6', until: 'RHEL7' } },
        write: [{ when: ['--encrypted'], write: ['--cipher=""'] }, '--hibernation'],
      },
      {
        lanes: { fedora: {}, rhel: { since: 'RHEL7' } },
        write: ['--hibernation', { when: ['--encrypted'], write: ['--cipher=""'] }],
      },
      '--mkfsoptions=""',
      writeKeyDerivation,
      { when: ['--encrypted'], write: ['--hw-passphrase=""'] },
    ],
  },
  constraints: [
    { kind: 'requires', when: ['--resize'], needs: ['--onpart', '--size'] },
    {
      kind: 'excludes',
      when: [{ of: '--fstype', is: ['tmpfs'] }],
      not: ['--grow', '--maxsize'],
      lanes: { fedora: { since: 'F20' }, rhel: { since: 'RHEL7' } },
    },
    { kind: 'excludes', when: ['--mkfsoptions'], not: ['--noformat'], why: 'nothing is formatted' },
    { kind: 'excludes', when: ['--mkfsoptions'], not: ['--fsprofile'] },
    {
      kind: 'excludes',
      when: [],
      not: [{ of: 'mountpoint', startsWith: 'btrfs.' }],
      why: 'RHEL has no Btrfs since RHEL8',
      lanes: { rhel: { since: 'RHEL8' } },
    },
    {
      kind: 'excludes',
      when: [],
      not: [{ of: '--fstype', is: ['btrfs'] }],
      why: 'RHEL has no Btrfs since RHEL8',
      lanes: { rhel: { since: 'RHEL8' } },
    },
    { kind: 'excludes', when: ['--pbkdf-time'], not: ['--pbkdf-iterations'] },
    {
      kind: 'requires',
      when: ['--hw-passphrase'],
      needs: ['--encrypted', { of: '--luks-version', startsWith: 'luks2-' }],
    },
  ],
  duplicates: [{ key: ['mountpoint'], severity: 'warning', except: ['swap'] }],
  conflicts: [{ with: ['autopart', 'mount'], lanes: { fedora: { since: 'F20' }, rhel: { since: 'RHEL6' } } }],
} as const satisfies CommandDef
