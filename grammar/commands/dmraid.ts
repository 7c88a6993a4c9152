import type { CommandDef } from '../types.ts'

export const dmraid = {
  name: 'dmraid',
  description: 'Names a BIOS RAID set.',
  lanes: {
    fedora: { since: 'FC6', deprecated: 'F24', removed: 'F34' },
    rhel: { since: 'RHEL5', deprecated: 'RHEL8', removed: 'RHEL9' },
  },
  repeat: 'list',
  options: {
    '--name': { required: true, help: 'name of the set' },
    '--dev': { required: true, repeat: 'append', help: 'device of the set' },
  },
  write: { order: [60, 'DmRaid'], items: [{ given: '--name=' }, { each: '--dev=""' }] },
  duplicates: [{ key: ['--name', '--dev'], severity: 'warning' }],
} as const satisfies CommandDef
