import type { CommandDef } from '../types.ts'

export const driverdisk = {
  name: 'driverdisk',
  description: 'Loads drivers from a disk partition or from a URL, before anything else of the hardware is used.',
  example: 'driverdisk --source=https://example.org/drivers/dd.iso',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'list',
  positionals: [{ name: 'partition', help: 'partition that holds the driver disk', count: '*', max: 1 }],
  options: {
    '--source': { help: 'URL of the driver disk image' },
    '--type': {
      help: 'file system of the partition',
      lanes: {
        fedora: { since: 'FC3', deprecated: 'F12', removed: 'F14' },
        rhel: { since: 'RHEL3', deprecated: 'RHEL5', removed: 'RHEL7' },
      },
    },
    '--biospart': {
      help: 'partition that holds the driver disk, by its BIOS disk number',
      lanes: { fedora: { since: 'FC4' }, rhel: { since: 'RHEL4' } },
    },
  },
  write: {
    order: [0, 'DriverDisk'],
    items: [{ first: [{ when: ['partition'], write: ['partition', '--type='] }, '--source=', '--biospart='] }],
  },
  constraints: [{ kind: 'exactlyOne', of: [{ of: 'partition', given: true }, '--source', '--biospart'] }],
} as const satisfies CommandDef
