import type { CommandDef } from '../types.ts'

export const timezone = {
  name: 'timezone',
  description: 'Sets the time zone, and whether the hardware clock runs in UTC.',
  example: 'timezone Europe/Prague --utc',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  positionals: [
    {
      name: 'zone',
      help: 'time zone, such as Europe/Prague or Etc/UTC',
      count: '1',
      max: 1,
      changes: [{ from: { fedora: 'F25', rhel: 'RHEL7' }, count: '*' }],
    },
  ],
  options: {
    '--utc': {
      type: 'flag',
      group: 'utc',
      help: 'the hardware clock runs in UTC, not in local time',
      changes: [
        { from: { fedora: 'FC6', rhel: 'RHEL5' }, aliases: ['--isUtc'] },
        { from: { fedora: 'F25', rhel: 'RHEL8' }, aliases: [] },
      ],
    },
    '--nontp': {
      type: 'flag',
      instead: 'timesource --ntp-disable',
      help: 'do not synchronise the time',
      lanes: {
        fedora: { since: 'F18', discouraged: 'F33', deprecated: 'F40' },
        rhel: { since: 'RHEL7', discouraged: 'RHEL9', removed: 'RHEL10' },
      },
    },
    '--ntpservers': {
      type: 'list',
      instead: 'timesource --ntp-server',
      help: 'time servers to synchronise with',
      lanes: {
        fedora: { since: 'F18', discouraged: 'F33', deprecated: 'F40' },
        rhel: { since: 'RHEL7', discouraged: 'RHEL9', removed: 'RHEL10' },
      },
    },
    '--isUtc': {
      type: 'flag',
      group: 'utc',
      instead: '--utc',
      help: 'old spelling of --utc',
      lanes: {
        fedora: { since: 'F25', discouraged: 'F32', deprecated: 'F40' },
        rhel: { since: 'RHEL8', discouraged: 'RHEL9', removed: 'RHEL10' },
      },
    },
  },
  write: {
    order: [0, 'Timezone'],
    when: [['zone', '--utc', '--isUtc', '--nontp', '--ntpservers']],
    items: ['zone', { when: [['--utc', '--isUtc']], write: [{ text: '--utc' }] }, '--nontp', '--ntpservers='],
    variants: [
      {
        lanes: { fedora: { until: 'FC6' }, rhel: { until: 'RHEL5' } },
        when: ['zone'],
        items: [{ first: [{ when: [['--utc', '--isUtc']], write: [{ text: '--utc' }] }, { text: '' }] }, 'zone'],
      },
      {
        lanes: { fedora: { since: 'FC6', until: 'F18' }, rhel: { since: 'RHEL5', until: 'RHEL7' } },
        when: ['zone'],
        items: [{ first: [{ when: [['--utc', '--isUtc']], write: [{ text: '--isUtc' }] }, { text: '' }] }, 'zone'],
      },
      {
        lanes: { fedora: { since: 'F18', until: 'F25' }, rhel: { since: 'RHEL7', until: 'RHEL8' } },
        when: ['zone'],
        items: ['zone', { when: [['--utc', '--isUtc']], write: [{ text: '--isUtc' }] }, '--nontp', '--ntpservers='],
      },
      {
        lanes: { fedora: { since: 'F25', until: 'F32' }, rhel: { since: 'RHEL8', until: 'RHEL9' } },
        items: ['zone', { when: [['--utc', '--isUtc']], write: [{ text: '--isUtc' }] }, '--nontp', '--ntpservers='],
      },
    ],
  },
  constraints: [
    {
      kind: 'atLeastOne',
      of: [{ of: 'zone', given: true }, '--utc', '--isUtc', '--nontp', { of: '--ntpservers', given: true }],
      orAnyWord: true,
      lanes: { fedora: { since: 'F25' }, rhel: { since: 'RHEL7' } },
    },
    { kind: 'excludes', when: ['--nontp'], not: ['--ntpservers'], scope: 'object' },
  ],
} as const satisfies CommandDef
