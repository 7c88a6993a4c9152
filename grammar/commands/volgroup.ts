import type { CommandDef } from '../types.ts'

export const volgroup = {
  name: 'volgroup',
  description: 'Makes an LVM volume group out of partitions (part pv.N).',
  example: 'volgroup system pv.01',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'list',
  positionals: [
    { name: 'name', help: 'name of the volume group', count: '1' },
    { name: 'members', help: 'physical volumes, pv.N', count: '*' },
  ],
  options: {
    '--noformat': { type: 'flag', help: 'use an existing group as it is' },
    '--pesize': {
      type: 'int',
      default: 32768,
      help: 'size of the physical extents, in KiB',
      changes: [{ from: { fedora: 'F21', rhel: 'RHEL7' }, default: 0 }],
    },
    '--useexisting': { type: 'flag', help: 'use an existing group', example: 'volgroup system --useexisting' },
    '--reserved-space': {
      type: 'int',
      help: 'space of the group to leave unused, in MiB',
      lanes: { fedora: { since: 'F16' }, rhel: { since: 'RHEL6' } },
    },
    '--reserved-percent': {
      type: 'int',
      help: 'share of the group to leave unused, 1 to 99',
      example: 'volgroup system pv.01 --reserved-percent=10',
      lanes: { fedora: { since: 'F16' }, rhel: { since: 'RHEL6' } },
    },
  },
  write: {
    order: [132, 'VolGroup'],
    items: [
      'name',
      '--noformat',
      { lanes: { fedora: { until: 'F21' }, rhel: { until: 'RHEL7' } }, write: [{ given: '--pesize=' }] },
      { lanes: { fedora: { since: 'F21' }, rhel: { since: 'RHEL7' } }, write: ['--pesize='] },
      '--useexisting',
      '--reserved-space=',
      '--reserved-percent=',
      { when: ['!--useexisting'], write: ['members'] },
    ],
    dashWords: true,
  },
  leftovers: [
    {
      policy: 'take',
      takes: [{ name: 'members', help: 'physical volumes, pv.N', count: '*' }],
      dashes: 'words',
      replaces: true,
    },
  ],
  implies: [{ when: '--noformat', means: '--useexisting', value: true }],
  constraints: [
    { kind: 'requires', when: [], oneOf: ['members', '--useexisting'] },
    { kind: 'excludes', when: ['--useexisting'], not: ['members'] },
    { kind: 'range', of: '--reserved-space', min: 0 },
    { kind: 'range', of: '--reserved-percent', min: 1, max: 99 },
  ],
  duplicates: [{ key: ['name'], severity: 'warning' }],
  conflicts: [{ with: ['autopart', 'mount'], lanes: { fedora: { since: 'F16' }, rhel: { since: 'RHEL6' } } }],
} as const satisfies CommandDef
