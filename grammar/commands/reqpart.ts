import type { CommandDef } from '../types.ts'

export const reqpart = {
  name: 'reqpart',
  description: 'Creates the partitions that the platform demands.',
  lanes: { fedora: { since: 'F23' }, rhel: { since: 'RHEL7' } },
  repeat: 'set',
  options: {
    '--add-boot': { type: 'flag', help: 'make a separate /boot too' },
  },
  write: { order: [100, 'ReqPart'], items: ['--add-boot'] },
  conflicts: [{ with: ['autopart', 'mount'] }],
} as const satisfies CommandDef
