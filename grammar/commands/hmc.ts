import type { CommandDef } from '../types.ts'

export const hmc = {
  name: 'hmc',
  description: 'IBM Z: installs from the medium in the hardware management console.',
  example: 'hmc',
  lanes: { fedora: { since: 'F28' }, rhel: { since: 'RHEL7' } },
  repeat: 'set',
  write: { order: [0, 'Hmc'], items: [] },
} as const satisfies CommandDef
