import type { CommandDef } from '../types.ts'

export const module = {
  name: 'module',
  description: 'Enables a module stream of packages.',
  lanes: {
    fedora: { since: 'F29', deprecated: 'F41', removed: 'F45' },
    rhel: { since: 'RHEL8', deprecated: 'RHEL10', removed: 'RHEL11' },
  },
  repeat: 'list',
  options: {
    '--name': { required: true, help: 'name of the module' },
    '--stream': { help: 'stream of the module' },
    '--disable': {
      type: 'flag',
      help: 'disable the module',
      lanes: { fedora: { since: 'F31' }, rhel: { since: 'RHEL8' } },
    },
  },
  write: { order: [0, 'Module'], items: [{ given: '--name=' }, '--stream=', '--disable'] },
} as const satisfies CommandDef
