import type { CommandDef } from '../types.ts'

export const auth = {
  name: 'auth',
  aliases: ['authconfig'],
  description:
    'Sets how users are authenticated, in the words of the old authconfig tool. The rest of the line is handed to it as it is.',
  example: 'auth --enableshadow --passalgo=sha512',
  instead: 'authselect',
  lanes: {
    fedora: { since: 'FC3', discouraged: 'F28', removed: 'F35' },
    rhel: { since: 'RHEL3', discouraged: 'RHEL8', removed: 'RHEL10' },
  },
  repeat: 'set',
  raw: 'args',
  write: { order: [0, 'Authconfig'], when: ['args'], items: ['args'] },
} as const satisfies CommandDef
