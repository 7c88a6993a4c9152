import type { CommandDef } from '../types.ts'

export const rhsm = {
  name: 'rhsm',
  description: 'Registers the system with Red Hat before installing, so that content comes from there.',
  example: 'rhsm --organization=1234567 --activation-key=build --connect-to-insights',
  lanes: { rhel: { since: 'RHEL8' } },
  repeat: 'set',
  options: {
    '--organization': { required: true, help: 'number of the organisation' },
    '--activation-key': {
      required: true,
      repeat: 'append',
      secret: true,
      help: 'activation key; may be used several times on a line',
    },
    '--connect-to-insights': { type: 'flag', help: 'register with Red Hat Insights too' },
    '--proxy': { type: 'url', help: 'proxy to go through: [PROTOCOL://][USER:PASSWORD@]HOST[:PORT]' },
    '--server-hostname': { help: 'subscription service to use, such as that of a Satellite' },
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
