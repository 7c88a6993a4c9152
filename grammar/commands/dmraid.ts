import type { CommandDef } from '../types.ts'

export const dmraid = {
  name: 'dmraid',
  description: 'Gives a BIOS RAID set a name to use in the rest of the kickstart.',
  example: 'dmraid --name=mirror0 --dev=isw_abcdef_Volume0',
  lanes: {
    fedora: { since: 'FC6', deprecated: 'F24', removed: 'F34' },
    rhel: { since: 'RHEL5', deprecated: 'RHEL8', removed: 'RHEL9' },
  },
  repeat: 'list',
  options: {
    '--name': { required: true, help: 'name to use' },
    '--dev': { required: true, repeat: 'append', help: 'name that the set has by itself' },
  },
  write: { order: [60, 'DmRaid'], items: [{ given: '--name=' }, { each: '--dev=""' }] },
  duplicates: [{ key: ['--name', '--dev'], severity: 'warning' }],
} as const satisfies CommandDef
