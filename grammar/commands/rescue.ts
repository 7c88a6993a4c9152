import type { CommandDef } from '../types.ts'

export const rescue = {
  name: 'rescue',
  description: 'Starts the rescue mode.',
  lanes: { fedora: { since: 'F10' }, rhel: { since: 'RHEL6' } },
  repeat: 'set',
  options: {
    '--nomount': { type: 'flag', help: 'do not mount the installed system' },
    '--romount': { type: 'flag', help: 'mount the installed system read-only' },
  },
  write: { order: [0, 'Rescue'], items: ['--nomount', '--romount'] },
  constraints: [{ kind: 'excludes', when: ['--nomount'], not: ['--romount'] }],
} as const satisfies CommandDef
