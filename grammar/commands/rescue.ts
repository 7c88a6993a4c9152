import type { CommandDef } from '../types.ts'

export const rescue = {
  name: 'rescue',
  description: 'Starts the rescue mode in place of an installation.',
  example: 'rescue --romount',
  lanes: { fedora: { since: 'F10' }, rhel: { since: 'RHEL6' } },
  repeat: 'set',
  options: {
    '--nomount': { type: 'flag', help: 'do not mount the systems that are found' },
    '--romount': { type: 'flag', help: 'mount them read-only' },
  },
  write: { order: [0, 'Rescue'], items: ['--nomount', '--romount'] },
  constraints: [{ kind: 'excludes', when: ['--nomount'], not: ['--romount'] }],
} as const satisfies CommandDef
