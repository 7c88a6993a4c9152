import type { CommandDef } from '../types.ts'

export const harddrive = {
  name: 'harddrive',
  description: 'Installs from a tree or from ISO images on a partition of this machine.',
  example: 'harddrive --partition=sdb2 --dir=/install',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  options: {
    '--biospart': {
      help: 'partition that holds them, by its BIOS number, such as 82p2',
      lanes: { fedora: { since: 'FC3', removed: 'F33' }, rhel: { since: 'RHEL3', removed: 'RHEL9' } },
    },
    '--partition': {
      help: 'partition that holds them',
      changes: [{ from: { fedora: 'F33', rhel: 'RHEL9' }, required: true }],
    },
    '--dir': { required: true, help: 'folder on that partition that holds the tree or the images' },
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
