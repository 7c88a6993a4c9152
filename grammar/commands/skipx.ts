import type { CommandDef } from '../types.ts'

export const skipx = {
  name: 'skipx',
  description: 'Leaves the graphical system of the installed system unconfigured.',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  write: { order: [0, 'SkipX'], items: [] },
} as const satisfies CommandDef
