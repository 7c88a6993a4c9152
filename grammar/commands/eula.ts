import type { CommandDef } from '../types.ts'

export const eula = {
  name: 'eula',
  description: 'Accepts the licence agreement, so that the first boot does not ask.',
  example: 'eula --agreed',
  lanes: { fedora: { since: 'F20' }, rhel: { since: 'RHEL7' } },
  repeat: 'set',
  options: {
    '--agreed': {
      type: 'flag',
      aliases: ['--agree', '--accepted', '--accept'],
      help: 'yes, it is accepted; without this option the line is an error',
    },
  },
  write: { order: [0, 'Eula'], when: ['--agreed'], items: ['--agreed'] },
  constraints: [{ kind: 'requires', when: [], needs: ['--agreed'] }],
} as const satisfies CommandDef
