import type { CommandDef } from '../types.ts'

export const harddrive = {
  name: 'harddrive',
  description: 'Installs from a tree on a local partition.',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  options: {
    '--biospart': {
      help: 'partition that holds the tree, by its BIOS disk number',
      lanes: { fedora: { since: 'FC3', removed: 'F33' }, rhel: { since: 'RHEL3', removed: 'RHEL9' } },
    },
    '--partition': {
      help: 'partition that holds the tree',
      changes: [{ from: { fedora: 'F33', rhel: 'RHEL9' }, required: true }],
    },
    '--dir': { required: true, help: 'folder that holds the installation tree' },
  },
  write: {
    order: [0, 'HardDrive'],
    items: [{ given: '--dir=""' }, { first: [{ given: '--biospart=' }, { given: '--partition=' }] }],
  },
  constraints: [
    {
      kind: 'exactlyOne',
      of: [
        { of: '--partition', given: true },
        { of: '--biospart', given: true },
      ],
      scope: 'object',
      lanes: { fedora: { until: 'F33' }, rhel: { until: 'RHEL9' } },
    },
  ],
} as const satisfies CommandDef
