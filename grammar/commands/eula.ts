import type { CommandDef } from '../types.ts'

export const eula = {
  name: 'eula',
  description: 'Accepts the licence without asking.',
  lanes: { fedora: { since: 'F20' }, rhel: { since: 'RHEL7' } },
  repeat: 'set',
  options: {
    '--agreed': { type: 'flag', aliases: ['--agree', '--accepted', '--accept'], help: 'accept the licence' },
  },
  write: { order: [0, 'Eula'], when: ['--agreed'], items: ['--agreed'] },
  constraints: [{ kind: 'requires', when: [], needs: ['--agreed'] }],
} as const satisfies CommandDef
