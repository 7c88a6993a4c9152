import type { CommandDef } from '../types.ts'

export const zerombr = {
  name: 'zerombr',
  description: 'Initialises disks whose partition table is not understood.',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  write: { order: [110, 'ZeroMbr'], items: [] },
  leftovers: [{ policy: 'warn', lanes: { fedora: { until: 'F9' }, rhel: { until: 'RHEL6' } } }],
} as const satisfies CommandDef
