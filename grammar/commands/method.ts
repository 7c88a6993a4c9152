import type { CommandDef } from '../types.ts'

export const method = {
  name: 'method',
  description:
    'Stands for whichever installation source is used (url, nfs, cdrom …); no line of a kickstart may say it.',
  lanes: {
    fedora: { since: 'FC3', deprecated: 'F34', removed: 'F40' },
    rhel: { since: 'RHEL3', deprecated: 'RHEL9', removed: 'RHEL10' },
  },
  repeat: 'set',
  leftovers: [{ policy: 'ignore' }],
} as const satisfies CommandDef
