import type { CommandDef } from '../types.ts'

export const key = {
  name: 'key',
  description: 'Gives the installation number that RHEL 5 unlocked its package sets with.',
  example: 'key --skip',
  lanes: { rhel: { since: 'RHEL5', gone: 'RHEL7' } },
  repeat: 'set',
  options: {
    '--skip': { type: 'flag', help: 'go on without a number' },
  },
  write: { order: [0, 'Key'], when: [['--skip', 'key']], items: [{ first: ['--skip', 'key'] }] },
  leftovers: [
    {
      policy: 'take',
      takes: [{ name: 'key', help: 'installation number', count: '1', secret: true }],
      unless: '--skip',
    },
  ],
} as const satisfies CommandDef
