import type { CommandDef } from '../types.ts'

export const part = {
  name: 'part',
  aliases: ['partition'],
  description: 'Creates a partition.',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'list',
  positionals: [
    {
      name: 'mountpoint',
      help: 'where it is mounted, or swap, pv.N, raid.N, btrfs.N, biosboot',
      type: 'mountpoint',
      count: '1',
    },
  ],
  options: {
    '--active': {
      type: 'flag',
      help: 'mark the partition as the one to boot from',
      lanes: {
        fedora: { since: 'FC3', deprecated: 'F29', removed: 'F34' },
        rhel: { since: 'RHEL3', deprecated: 'RHEL8', removed: 'RHEL9' },
      },
    },
    '--asprimary': { type: 'flag', help: 'insist on a primary partition' },
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
    '--fstype': { aliases: ['--type'], help: 'file system to make' },
    '--grow': { type: 'flag', help: 'take the space that is left' },
    '--maxsize': { type: 'int', help: 'largest size in MiB when growing' },
    '--noformat': { type: 'flag', help: 'use it as it is, without formatting' },
    '--onbiosdisk': { help: 'disk, by its BIOS number' },
    '--ondisk': { aliases: ['--ondrive'], help: 'disk to put it on' },
    '--onpart': { type: 'device', aliases: ['--usepart'], help: 'existing partition to use' },
    '--recommended': { type: 'flag', help: 'choose the size by itself' },
    '--size': { type: 'int', help: 'size in MiB' },
    '--bytes-per-inode': {
      type: 'int',
      help: 'bytes of space per inode',
      lanes: {
        fedora: { since: 'FC4', deprecated: 'F9', removed: 'F14' },
        rhel: { since: 'RHEL5', deprecated: 'RHEL6', removed: 'RHEL7' },
      },
      changes: [{ from: { fedora: 'F9', rhel: 'RHEL6' }, type: 'word' }],
    },
    '--fsoptions': {
      help: 'mount options, for /etc/fstab',
      lanes: { fedora: { since: 'FC4' }, rhel: { since: 'RHEL5' } },
    },
    '--label': { help: 'label of the file system', lanes: { fedora: { since: 'FC4' }, rhel: { since: 'RHEL5' } } },
    '--encrypted': {
      type: 'flag',
      help: 'encrypt the device',
      lanes: { fedora: { since: 'F9' }, rhel: { since: 'RHEL5' } },
    },
    '--passphrase': {
      secret: true,
      help: 'passphrase of the encryption',
      lanes: { fedora: { since: 'F9' }, rhel: { since: 'RHEL5' } },
    },
    '--fsprofile': {
      help: 'usage profile handed to the program that makes the file system',
      lanes: { fedora: { since: 'F9' }, rhel: { since: 'RHEL6' } },
    },
    '--escrowcert': {
      help: 'URL of the certificate that the key is stored with',
      lanes: { fedora: { since: 'F12' }, rhel: { since: 'RHEL6' } },
    },
    '--backuppassphrase': {
      type: 'flag',
      help: 'add a random second passphrase, kept beside the escrow certificate',
      lanes: { fedora: { since: 'F12' }, rhel: { since: 'RHEL6' } },
    },
    '--cipher': {
      help: 'cipher that encrypts the device',
      lanes: { fedora: { since: 'F18' }, rhel: { since: 'RHEL6' } },
    },
    '--hibernation': {
      type: 'flag',
      help: 'size the swap for hibernation',
      lanes: { fedora: { since: 'F18' }, rhel: { since: 'RHEL6' } },
    },
    '--resize': {
      type: 'flag',
      help: 'resize an existing one',
      lanes: { fedora: { since: 'F17' }, rhel: { since: 'RHEL7' } },
    },
    '--mkfsoptions': {
      help: 'arguments for the program that makes the file system',
      lanes: { fedora: { since: 'F23' }, rhel: { since: 'RHEL7' } },
    },
    '--luks-version': {
      default: '',
      help: 'LUKS format',
      lanes: { fedora: { since: 'F29' }, rhel: { since: 'RHEL8' } },
    },
    '--pbkdf': {
      default: '',
      help: 'key derivation function',
      lanes: { fedora: { since: 'F29' }, rhel: { since: 'RHEL8' } },
    },
    '--pbkdf-memory': {
      type: 'int',
      default: 0,
      help: 'memory for key derivation, in KiB',
      lanes: { fedora: { since: 'F29' }, rhel: { since: 'RHEL8' } },
    },
    '--pbkdf-time': {
      type: 'int',
      default: 0,
      help: 'time for key derivation, in milliseconds',
      lanes: { fedora: { since: 'F29' }, rhel: { since: 'RHEL8' } },
    },
    '--pbkdf-iterations': {
      type: 'int',
      default: 0,
      help: 'rounds of key derivation',
      lanes: { fedora: { since: 'F29' }, rhel: { since: 'RHEL8' } },
    },
    '--hw-passphrase': {
      default: '',
      secret: true,
      help: 'passphrase of the hardware encryption',
      lanes: { fedora: { since: 'F41' }, rhel: { since: 'RHEL11' } },
    },
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
        write: ['--bytes-per-inode='],
      },
      '--fsoptions=""',
      '--label=""',
      '--fsprofile=""',
      {
        when: ['--encrypted'],
        write: [
          '--encrypted',
          '--passphrase=""',
          { when: ['--escrowcert'], write: ['--escrowcert=""', '--backuppassphrase'] },
        ],
      },
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
      {
        when: ['--encrypted'],
        write: ['--luks-version=', '--pbkdf=', '--pbkdf-memory=', '--pbkdf-time=', '--pbkdf-iterations='],
      },
      { when: ['--encrypted'], write: ['--hw-passphrase=""'] },
    ],
  },
} as const satisfies CommandDef
