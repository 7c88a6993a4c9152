import type { CommandDef } from '../types.ts'

export const authselect = {
  name: 'authselect',
  description: 'Sets how users are authenticated. The rest of the line is what the command authselect is run with.',
  example: 'authselect select sssd with-mkhomedir',
  lanes: { fedora: { since: 'F28' }, rhel: { since: 'RHEL8' } },
  repeat: 'set',
  raw: 'args',
  write: { order: [0, 'Authselect'], when: ['args'], items: ['args'] },
} as const satisfies CommandDef
