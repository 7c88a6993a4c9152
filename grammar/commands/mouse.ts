import type { CommandDef } from '../types.ts'

export const mouse = {
  name: 'mouse',
  description: 'Configures the mouse; it is found out by itself since.',
  example: 'mouse genericusb',
  lanes: {
    fedora: { since: 'FC3', deprecated: 'FC3', removed: 'F7', gone: 'F8' },
    rhel: { since: 'RHEL3', deprecated: 'RHEL4', gone: 'RHEL6' },
  },
  repeat: 'set',
  options: {
    '--device': { default: '', help: 'device of the mouse, such as psaux' },
    '--emulthree': { type: 'flag', help: 'both buttons together are the third one' },
  },
  write: { order: [0, 'Mouse'], when: ['type'], items: ['--device=', '--emulthree', 'type'] },
  leftovers: [{ policy: 'take', takes: [{ name: 'type', help: 'kind of mouse', count: '1' }] }],
} as const satisfies CommandDef
