import type { CommandDef } from '../types.ts'

export const hmc = {
  name: 'hmc',
  description: 'Installs from the medium of the hardware management console.',
  lanes: { fedora: { since: 'F28' }, rhel: { since: 'RHEL7' } },
  repeat: 'set',
  write: { order: [0, 'Hmc'], items: [] },
} as const satisfies CommandDef
