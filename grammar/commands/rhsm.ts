import type { CommandDef } from '../types.ts'

export const rhsm = {
  name: 'rhsm',
  description: 'Registers the system with Red Hat.',
  lanes: { rhel: { since: 'RHEL8' } },
  repeat: 'set',
  options: {
    '--organization': { required: true, help: 'organisation of the subscription' },
    '--activation-key': {
      required: true,
      repeat: 'append',
      secret: true,
      help: 'key that registers the system with the subscription service',
    },
    '--connect-to-insights': { type: 'flag', help: 'connect to Red Hat Insights' },
    '--proxy': { type: 'url', help: 'proxy to go through' },
    '--server-hostname': { help: 'host of the subscription service' },
    '--rhsm-baseurl': { type: 'url', help: 'URL that content comes from' },
    '--flatpak-registry-url': {
      type: 'url',
      help: 'registry that Flatpaks come from',
      lanes: { rhel: { since: 'RHEL10' } },
    },
  },
  write: {
    order: [0, 'RHSM'],
    when: [
      [
        '--organization',
        '--activation-key',
        '--connect-to-insights',
        '--proxy',
        '--server-hostname',
        '--rhsm-baseurl',
        '--flatpak-registry-url',
      ],
    ],
    items: [
      '--organization=""',
      { each: '--activation-key=""' },
      '--connect-to-insights',
      '--proxy=""',
      '--server-hostname=""',
      '--rhsm-baseurl=""',
      '--flatpak-registry-url=""',
    ],
  },
  constraints: [{ kind: 'notEmpty', of: '--activation-key' }],
} as const satisfies CommandDef
