import type { CommandDef } from '../types.ts'

export const upgrade = {
  name: 'upgrade',
  description: 'Upgrades an installed system in place of a new installation.',
  example: 'upgrade',
  lanes: {
    fedora: { since: 'FC3', deprecated: 'F20', removed: 'F29', gone: 'F30' },
    rhel: { since: 'RHEL3', deprecated: 'RHEL7', gone: 'RHEL8' },
  },
  repeat: 'set',
  object: { name: 'upgrade', lanes: { fedora: { until: 'F20' }, rhel: { until: 'RHEL7' } } },
  options: {
    '--root-device': {
      help: 'file system of the system to upgrade, where there are several',
      lanes: { fedora: { since: 'F11' }, rhel: { since: 'RHEL6' } },
    },
  },
  write: { order: [0, 'Upgrade'], lastLine: { fedora: {}, rhel: {} }, items: [{ given: '--root-device=' }] },
  constraints: [{ kind: 'notEmpty', of: '--root-device' }],
} as const satisfies CommandDef
