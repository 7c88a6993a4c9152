import type { CommandDef } from '../types.ts'

export const skipx = {
  name: 'skipx',
  description: 'Leaves the graphical system unconfigured; the installed system starts in text mode.',
  example: 'skipx',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  write: { order: [0, 'SkipX'], items: [] },
} as const satisfies CommandDef
