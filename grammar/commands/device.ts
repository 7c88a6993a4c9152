import type { CommandDef } from '../types.ts'

export const device = {
  name: 'device',
  description: 'Loads a kernel module that the installer does not find by itself.',
  lanes: {
    fedora: { since: 'FC3', deprecated: 'F24', removed: 'F34' },
    rhel: { since: 'RHEL3', deprecated: 'RHEL8', removed: 'RHEL9' },
  },
  repeat: 'list',
  options: {
    '--opts': { default: '', help: 'options of the module' },
  },
  write: { order: [0, 'Device'], items: ['module', '--opts=""'] },
} as const satisfies CommandDef
