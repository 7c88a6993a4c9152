import type { CommandDef } from '../types.ts'

export const syspurpose = {
  name: 'syspurpose',
  description: 'Records what the system is meant for.',
  lanes: { rhel: { since: 'RHEL8' } },
  repeat: 'set',
  options: {
    '--role': { help: 'role of the system' },
    '--sla': { help: 'service level' },
    '--usage': { help: 'what the system is used for' },
    '--addon': { repeat: 'append', help: 'product add-on in use' },
  },
  write: {
    order: [0, 'Syspurpose'],
    when: [['--role', '--sla', '--usage', '--addon']],
    items: ['--role=""', '--sla=""', '--usage=""', { each: '--addon=""' }],
  },
} as const satisfies CommandDef
