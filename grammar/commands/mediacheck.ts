import type { CommandDef } from '../types.ts'

export const mediacheck = {
  name: 'mediacheck',
  description: 'Verifies the installation medium before anything else.',
  example: 'mediacheck',
  lanes: { fedora: { since: 'FC4' }, rhel: { since: 'RHEL5' } },
  repeat: 'set',
  write: { order: [0, 'MediaCheck'], items: [] },
} as const satisfies CommandDef
