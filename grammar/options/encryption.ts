import type { Flag, OptionDef } from '../types.ts'
import type { WriteItem } from '../write-types.ts'

/** How a device is encrypted: the same options for every command that makes one (autopart, part, raid, logvol). */
export const encryptionOptions = {
  '--encrypted': {
    type: 'flag',
    help: 'encrypt the device with LUKS',
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
  '--luks-version': {
    default: '',
    help: 'LUKS format of the encryption, luks1 or luks2',
    lanes: { fedora: { since: 'F29' }, rhel: { since: 'RHEL8' } },
  },
  '--pbkdf': {
    default: '',
    help: 'how the key is made from the passphrase: pbkdf2, argon2i or argon2id',
    lanes: { fedora: { since: 'F29' }, rhel: { since: 'RHEL8' } },
  },
  '--pbkdf-memory': {
    type: 'int',
    default: 0,
    help: 'memory that making the key takes, in KiB',
    lanes: { fedora: { since: 'F29' }, rhel: { since: 'RHEL8' } },
  },
  '--pbkdf-time': {
    type: 'int',
    default: 0,
    help: 'time that making the key takes, in milliseconds',
    lanes: { fedora: { since: 'F29' }, rhel: { since: 'RHEL8' } },
  },
  '--pbkdf-iterations': {
    type: 'int',
    default: 0,
    help: 'rounds of making the key, in place of a time',
    lanes: { fedora: { since: 'F29' }, rhel: { since: 'RHEL8' } },
  },
} as const satisfies Readonly<Record<Flag, OptionDef>>

/** The passphrase of drives that encrypt in hardware; it goes with LUKS 2 alone. */
export const hardwareEncryptionOptions = {
  '--hw-passphrase': {
    default: '',
    secret: true,
    help: 'administrator passphrase of drives that encrypt in hardware (OPAL)',
    lanes: { fedora: { since: 'F41' }, rhel: { since: 'RHEL11' } },
  },
} as const satisfies Readonly<Record<Flag, OptionDef>>

/** How these commands write encryption; `--cipher` stands elsewhere with each of them. */
export const writeEncryption = {
  when: ['--encrypted'],
  write: [
    '--encrypted',
    '--passphrase=""',
    { when: ['--escrowcert'], write: ['--escrowcert=""', '--backuppassphrase'] },
  ],
} as const satisfies WriteItem

/** Behind everything else but the members of an array. */
export const writeKeyDerivation = {
  when: ['--encrypted'],
  write: ['--luks-version=', '--pbkdf=', '--pbkdf-memory=', '--pbkdf-time=', '--pbkdf-iterations='],
} as const satisfies WriteItem
