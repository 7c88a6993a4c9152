import type { CommandDef } from '../types.ts'

export const services = {
  name: 'services',
  description: 'Turns services of the installed system on or off at boot.',
  example: 'services --enabled=sshd,chronyd --disabled=cups',
  lanes: { fedora: { since: 'FC6' }, rhel: { since: 'RHEL5' } },
  repeat: 'set',
  options: {
    '--disabled': { type: 'list', help: 'services to turn off, done first' },
    '--enabled': { type: 'list', help: 'services to turn on' },
  },
  write: { order: [0, 'Services'], when: [['--disabled', '--enabled']], items: ['--disabled=""', '--enabled=""'] },
  constraints: [{ kind: 'atLeastOne', of: ['--enabled', '--disabled'], scope: 'object' }],
} as const satisfies CommandDef
