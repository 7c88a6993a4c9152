import type { CommandDef } from '../types.ts'

export const reqpart = {
  name: 'reqpart',
  description:
    'Makes only the partitions that the platform boots from (EFI, biosboot, PReP); all others are up to part and logvol.',
  example: 'reqpart --add-boot',
  lanes: { fedora: { since: 'F23' }, rhel: { since: 'RHEL7' } },
  repeat: 'set',
  options: {
    '--add-boot': { type: 'flag', help: 'make a /boot as well' },
  },
  write: { order: [100, 'ReqPart'], items: ['--add-boot'] },
  conflicts: [{ with: ['autopart', 'mount'] }],
} as const satisfies CommandDef
