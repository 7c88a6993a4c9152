import type { Flag, OptionDef } from './types.ts'

/** How a device is encrypted: the same options for every command that makes one (autopart, part, raid, logvol). */
export const luksOptions = {
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
