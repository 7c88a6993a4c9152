import type { CommandDef } from '../types.ts'

export const syspurpose = {
  name: 'syspurpose',
  description: 'Records what the system is meant for, which decides about its subscription.',
  example: 'syspurpose --role="Red Hat Enterprise Linux Server" --sla=Standard --usage=Production',
  lanes: { rhel: { since: 'RHEL8' } },
  repeat: 'set',
  options: {
    '--role': { help: 'role of the system, quoted when it has blanks' },
    '--sla': { help: 'service level' },
    '--usage': { help: 'intended usage, such as Production' },
    '--addon': { repeat: 'append', help: 'further product in use; may be used several times on a line' },
  },
  write: {
    order: [0, 'Syspurpose'],
    when: [['--role', '--sla', '--usage', '--addon']],
    items: ['--role=""', '--sla=""', '--usage=""', { each: '--addon=""' }],
  },
} as const satisfies CommandDef
