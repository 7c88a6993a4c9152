import type { CommandDef } from '../types.ts'

export const install = {
  name: 'install',
  description: 'Asks for a new installation, as against upgrade; that is what always happens now.',
  example: 'install',
  lanes: {
    fedora: { since: 'FC3', deprecated: 'F29', removed: 'F34' },
    rhel: { since: 'RHEL3', deprecated: 'RHEL8', removed: 'RHEL9' },
  },
  repeat: 'set',
  object: { name: 'upgrade', lanes: { fedora: { until: 'F20' }, rhel: { until: 'RHEL7' } } },
  options: {
    '--root-device': {
      help: 'read, and used for nothing',
      lanes: { fedora: { since: 'F11' }, rhel: { since: 'RHEL6' } },
    },
  },
  write: {
    order: [0, 'Upgrade'],
    items: [],
    variants: [{ lanes: { fedora: { since: 'F20' } }, order: [0, 'Install'] }],
  },
  constraints: [{ kind: 'notEmpty', of: '--root-device' }],
} as const satisfies CommandDef
