import type { CommandDef } from '../types.ts'

export const module = {
  name: 'module',
  description:
    'Enables a stream of a package module, or with --disable turns a module off. Packages of it are still named in %packages.',
  example: 'module --name=nodejs --stream=18',
  lanes: {
    fedora: { since: 'F29', deprecated: 'F41', removed: 'F45' },
    rhel: { since: 'RHEL8', deprecated: 'RHEL10', removed: 'RHEL11' },
  },
  repeat: 'list',
  options: {
    '--name': { required: true, help: 'name of the module' },
    '--stream': { help: 'stream to enable; without it the default one' },
    '--disable': {
      type: 'flag',
      help: 'turn the module off',
      lanes: { fedora: { since: 'F31' }, rhel: { since: 'RHEL8' } },
    },
  },
  write: { order: [0, 'Module'], items: [{ given: '--name=' }, '--stream=', '--disable'] },
} as const satisfies CommandDef
