import type { CommandDef } from '../types.ts'

export const volgroup = {
  name: 'volgroup',
  description: 'Creates an LVM volume group.',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'list',
  positionals: [
    { name: 'name', help: 'name of the volume group', count: '*' },
    { name: 'members', help: 'physical volumes, pv.N', count: '*' },
  ],
  options: {
    '--noformat': { type: 'flag', help: 'use it as it is, without formatting' },
    '--pesize': {
      type: 'int',
      default: 32768,
      help: 'size of the physical extents, in KiB',
      changes: [{ from: { fedora: 'F21', rhel: 'RHEL7' }, default: 0 }],
    },
    '--useexisting': { type: 'flag', help: 'use an existing one' },
    '--reserved-space': {
      type: 'int',
      help: 'space to leave unused, in MiB',
      lanes: { fedora: { since: 'F16' }, rhel: { since: 'RHEL6' } },
    },
    '--reserved-percent': {
      type: 'int',
      help: 'space to leave unused, in percent',
      lanes: { fedora: { since: 'F16' }, rhel: { since: 'RHEL6' } },
    },
  },
  write: {
    order: [132, 'VolGroup'],
    items: [
      'name',
      '--noformat',
      '--pesize=',
      '--useexisting',
      '--reserved-space=',
      '--reserved-percent=',
      { when: ['!--useexisting'], write: ['members'] },
    ],
    dashWords: true,
  },
} as const satisfies CommandDef
