import type { CommandDef } from '../types.ts'

export const interactive = {
  name: 'interactive',
  description: 'Shows every screen with the answers of the kickstart filled in, for somebody to confirm.',
  example: 'interactive',
  lanes: {
    fedora: { since: 'FC3', deprecated: 'F14', removed: 'F15', gone: 'F16' },
    rhel: { since: 'RHEL3', gone: 'RHEL7' },
  },
  repeat: 'set',
  write: { order: [0, 'Interactive'], items: [] },
} as const satisfies CommandDef
