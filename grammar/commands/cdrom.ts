import type { CommandDef } from '../types.ts'

export const cdrom = {
  name: 'cdrom',
  description: 'Installs from the first optical drive with an installation medium in it.',
  example: 'cdrom',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  write: { order: [0, 'Cdrom'], items: [] },
} as const satisfies CommandDef
