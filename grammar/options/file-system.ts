import type { Flag, OptionDef } from '../types.ts'

/** How a file system is made and mounted: the same options for part, raid and logvol. */
export const fileSystemOptions = {
  '--bytes-per-inode': {
    type: 'int',
    help: 'bytes of space per inode, as mkfs -i',
    lanes: {
      fedora: { since: 'FC4', deprecated: 'F9', removed: 'F14' },
      rhel: { since: 'RHEL5', deprecated: 'RHEL6', removed: 'RHEL7' },
    },
    changes: [{ from: { fedora: 'F9', rhel: 'RHEL6' }, type: 'word' }],
  },
  '--fsoptions': {
    help: 'mount options for /etc/fstab, as one word with commas',
    lanes: { fedora: { since: 'FC4' }, rhel: { since: 'RHEL5' } },
  },
  '--fsprofile': {
    help: 'usage type handed to the program that makes the file system (mkfs -T)',
    lanes: { fedora: { since: 'F9' }, rhel: { since: 'RHEL6' } },
  },
  '--label': { help: 'label of the file system', lanes: { fedora: { since: 'F15' }, rhel: { since: 'RHEL7' } } },
  '--mkfsoptions': {
    help: 'further arguments for the program that makes the file system',
    lanes: { fedora: { since: 'F23' }, rhel: { since: 'RHEL7' } },
  },
} as const satisfies Readonly<Record<Flag, OptionDef>>
