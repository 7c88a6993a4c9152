import type { CommandDef } from '../types.ts'

export const rdp = {
  name: 'rdp',
  description: 'Lets somebody see and control the graphical installer over RDP.',
  example: 'rdp --username=ann --password=secret',
  lanes: { fedora: { since: 'F43' }, rhel: { since: 'RHEL10' } },
  repeat: 'set',
  options: {
    '--username': { help: 'user to connect as' },
    '--password': { secret: true, help: 'password to connect with' },
  },
  write: { order: [0, 'RDP'], items: ['--username=', '--password='] },
} as const satisfies CommandDef
