import type { CommandDef } from '../types.ts'

export const logvol = {
  name: 'logvol',
  description: 'Creates an LVM logical volume.',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'list',
  positionals: [{ name: 'mountpoint', help: 'where it is mounted, or swap, none', type: 'mountpoint', count: '1' }],
  options: {
    '--fstype': { help: 'file system to make' },
    '--grow': { type: 'flag', help: 'take the space that is left' },
    '--maxsize': { type: 'int', help: 'largest size in MiB when growing' },
    '--name': { required: true, help: 'name of the logical volume' },
    '--noformat': { type: 'flag', help: 'use it as it is, without formatting' },
    '--percent': { type: 'int', help: 'share of the free space, in percent' },
    '--recommended': { type: 'flag', help: 'choose the size by itself' },
    '--size': { type: 'int', help: 'size in MiB' },
    '--useexisting': { type: 'flag', help: 'use an existing one' },
    '--vgname': { required: true, help: 'volume group to put it in' },
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
    '--thinpool': {
      type: 'flag',
      help: 'make a thin pool',
      lanes: { fedora: { since: 'F20' }, rhel: { since: 'RHEL6' } },
    },
    '--thin': {
      type: 'flag',
      help: 'make a thin volume',
      lanes: { fedora: { since: 'F20' }, rhel: { since: 'RHEL6' } },
    },
    '--poolname': { help: 'thin pool to take it from', lanes: { fedora: { since: 'F20' }, rhel: { since: 'RHEL6' } } },
    '--chunksize': {
      type: 'int',
      help: 'chunk size in KiB',
      lanes: { fedora: { since: 'F20' }, rhel: { since: 'RHEL6' } },
    },
    '--metadatasize': {
      type: 'int',
      help: 'size of the pool metadata in MiB',
      lanes: { fedora: { since: 'F20' }, rhel: { since: 'RHEL6' } },
    },
    '--profile': { help: 'LVM profile', lanes: { fedora: { since: 'F21' }, rhel: { since: 'RHEL6' } } },
    '--label': { help: 'label of the file system', lanes: { fedora: { since: 'F15' }, rhel: { since: 'RHEL7' } } },
    '--resize': {
      type: 'flag',
      help: 'resize an existing one',
      lanes: { fedora: { since: 'F17' }, rhel: { since: 'RHEL7' } },
    },
    '--mkfsoptions': {
      help: 'arguments for the program that makes the file system',
      lanes: { fedora: { since: 'F23' }, rhel: { since: 'RHEL7' } },
    },
    '--cachesize': {
      type: 'int',
      help: 'size of the cache in MiB',
      lanes: { fedora: { since: 'F23' }, rhel: { since: 'RHEL8' } },
    },
    '--cachemode': { help: 'how the cache writes', lanes: { fedora: { since: 'F23' }, rhel: { since: 'RHEL8' } } },
    '--cachepvs': {
      type: 'list',
      help: 'physical volumes that hold the cache',
      lanes: { fedora: { since: 'F23' }, rhel: { since: 'RHEL8' } },
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
  },
} as const satisfies CommandDef
