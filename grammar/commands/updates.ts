import type { CommandDef } from '../types.ts'

export const updates = {
  name: 'updates',
  description: 'Loads updates of the installer itself.',
  lanes: { fedora: { since: 'F7' }, rhel: { since: 'RHEL6' } },
  repeat: 'set',
  positionals: [
    {
      name: 'url',
      help: 'URL of the updates image',
      count: '*',
      max: 1,
      lanes: { fedora: { since: 'F7', removed: 'F34' }, rhel: { since: 'RHEL6', removed: 'RHEL9' } },
    },
    {
      name: 'url',
      help: 'URL of the updates image',
      count: '1',
      lanes: { fedora: { since: 'F34' }, rhel: { since: 'RHEL9' } },
    },
  ],
  write: {
    order: [0, 'Updates'],
    items: [{ when: ['!url=floppy'], write: ['url'] }],
    variants: [{ lanes: { fedora: { since: 'F34' }, rhel: { since: 'RHEL9' } }, when: ['url'], items: ['url'] }],
  },
} as const satisfies CommandDef
