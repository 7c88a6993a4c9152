import type { CommandDef } from '../types.ts'

export const ignoredisk = {
  name: 'ignoredisk',
  description: 'Says which disks the installer must not touch, or which are the only ones it may.',
  example: 'ignoredisk --only-use=sda',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  options: {
    '--drives': {
      type: 'list',
      required: true,
      help: 'disks to leave alone',
      example: 'ignoredisk --drives=sdb,sdc',
      changes: [{ from: { fedora: 'F8', rhel: 'RHEL4' }, required: false }],
    },
    '--only-use': {
      type: 'list',
      help: 'the only disks to use',
      lanes: { fedora: { since: 'F8' }, rhel: { since: 'RHEL4' } },
    },
    '--interactive': {
      type: 'flag',
      help: 'let somebody choose on the screen',
      lanes: {
        fedora: { since: 'F14', deprecated: 'F29', removed: 'F34' },
        rhel: { since: 'RHEL6', deprecated: 'RHEL8', removed: 'RHEL9' },
      },
    },
  },
  write: {
    order: [0, 'IgnoreDisk'],
    when: [['--interactive', '--drives', '--only-use']],
    items: [{ first: ['--interactive', '--drives=', '--only-use='] }],
    variants: [
      {
        lanes: { fedora: { since: 'F29' }, rhel: { since: 'RHEL8' } },
        items: [{ first: ['--drives=', '--only-use='] }, '--interactive'],
      },
    ],
  },
  constraints: [
    {
      kind: 'exactlyOne',
      of: ['--drives', '--only-use', '--interactive'],
      scope: 'object',
      lanes: { fedora: { since: 'F8', until: 'F29' }, rhel: { since: 'RHEL4', until: 'RHEL8' } },
    },
    {
      kind: 'exactlyOne',
      of: ['--drives', '--only-use'],
      scope: 'object',
      lanes: { fedora: { since: 'F29' }, rhel: { since: 'RHEL8' } },
    },
  ],
} as const satisfies CommandDef
