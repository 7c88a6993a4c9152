import type { CommandDef } from '../types.ts'

export const selinux = {
  name: 'selinux',
  description: 'Sets the mode of SELinux in the installed system.',
  example: 'selinux --enforcing',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL4' } },
  repeat: 'set',
  options: {
    '--disabled': { type: 'flag', group: 'selinux', sticky: true, help: 'turn SELinux off' },
    '--enforcing': { type: 'flag', group: 'selinux', sticky: true, help: 'enforce the policy, which is the default' },
    '--permissive': {
      type: 'flag',
      group: 'selinux',
      sticky: true,
      help: 'let everything pass, and log what the policy forbids',
    },
  },
  write: {
    order: [0, 'SELinux'],
    when: [['--disabled', '--enforcing', '--permissive']],
    items: ['--disabled', '--enforcing', '--permissive'],
  },
} as const satisfies CommandDef
