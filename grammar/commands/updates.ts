import type { CommandDef } from '../types.ts'

export const updates = {
  name: 'updates',
  description: 'Loads an updates image, which patches the installer itself.',
  example: 'updates https://example.org/updates.img',
  lanes: { fedora: { since: 'F7' }, rhel: { since: 'RHEL6' } },
  repeat: 'set',
  positionals: [
    {
      name: 'url',
      help: 'where the image is',
      count: '*',
      max: 1,
      lanes: { fedora: { since: 'F7', removed: 'F34' }, rhel: { since: 'RHEL6', removed: 'RHEL9' } },
    },
    {
      name: 'url',
      help: 'where the image is',
      count: '1',
      lanes: { fedora: { since: 'F34' }, rhel: { since: 'RHEL9' } },
    },
  ],
  write: {
    order: [0, 'Updates'],
    when: ['!url='],
    items: [{ when: ['!url=floppy'], write: ['url'] }],
    variants: [{ lanes: { fedora: { since: 'F34' }, rhel: { since: 'RHEL9' } }, when: ['url'], items: ['url'] }],
  },
} as const satisfies CommandDef
