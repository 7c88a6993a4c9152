import type { CommandDef } from '../types.ts'

export const zerombr = {
  name: 'zerombr',
  description:
    'Writes a new partition table on disks that have none or none that is understood. Without it the installer asks.',
  example: 'zerombr',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  write: { order: [110, 'ZeroMbr'], items: [] },
  leftovers: [{ policy: 'warn', lanes: { fedora: { until: 'F9' }, rhel: { until: 'RHEL6' } } }],
} as const satisfies CommandDef
