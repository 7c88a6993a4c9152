import type { CommandDef } from '../types.ts'

export const graphical = {
  name: 'graphical',
  description: 'Installs in graphical mode.',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  object: { name: 'displayMode' },
  options: {
    '--non-interactive': {
      type: 'flag',
      help: 'stop instead of asking',
      lanes: { fedora: { since: 'F26' }, rhel: { since: 'RHEL8' } },
    },
  },
  write: { order: [0, 'DisplayMode'], items: ['--non-interactive'] },
} as const satisfies CommandDef
