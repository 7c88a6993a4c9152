import type { CommandDef } from '../types.ts'

export const lilocheck = {
  name: 'lilocheck',
  description: 'Goes on only when LILO is on the first disk, and restarts otherwise.',
  example: 'lilocheck',
  lanes: { fedora: { since: 'FC3', removed: 'FC4', gone: 'FC5' }, rhel: { since: 'RHEL3', gone: 'RHEL5' } },
  repeat: 'set',
  write: { order: [0, 'LiloCheck'], items: [] },
} as const satisfies CommandDef
