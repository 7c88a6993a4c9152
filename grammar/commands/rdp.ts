import type { CommandDef } from '../types.ts'

export const rdp = {
  name: 'rdp',
  description: 'Lets somebody watch the graphical installation over RDP.',
  lanes: { fedora: { since: 'F43' }, rhel: { since: 'RHEL10' } },
  repeat: 'set',
  options: {
    '--username': { help: 'user to connect as' },
    '--password': { secret: true, help: 'password to connect with' },
  },
  write: { order: [0, 'RDP'], items: ['--username=', '--password='] },
} as const satisfies CommandDef
