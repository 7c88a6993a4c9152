import type { CommandDef } from '../types.ts'

export const monitor = {
  name: 'monitor',
  description: 'Describes the monitor, for machines on which it cannot be found out.',
  example: 'monitor --monitor="Generic LCD" --hsync=31-80 --vsync=50-75',
  lanes: {
    fedora: { since: 'FC3', deprecated: 'F10', removed: 'F18', gone: 'F19' },
    rhel: { since: 'RHEL3', deprecated: 'RHEL6', gone: 'RHEL7' },
  },
  repeat: 'set',
  options: {
    '--hsync': { help: 'horizontal sync rate, in kHz' },
    '--monitor': { help: 'name of the monitor' },
    '--vsync': { help: 'vertical sync rate, in Hz' },
    '--noprobe': {
      type: 'flag',
      help: 'do not ask the monitor',
      lanes: { fedora: { since: 'FC6' }, rhel: { since: 'RHEL5' } },
    },
  },
  write: {
    order: [0, 'Monitor'],
    when: [['--hsync', '--monitor', '--noprobe', '--vsync']],
    items: ['--hsync=', '--monitor=""', '--noprobe', '--vsync='],
  },
} as const satisfies CommandDef
