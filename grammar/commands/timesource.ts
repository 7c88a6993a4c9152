import type { CommandDef } from '../types.ts'

export const timesource = {
  name: 'timesource',
  description: 'Says where the time comes from.',
  lanes: { fedora: { since: 'F33' }, rhel: { since: 'RHEL9' } },
  repeat: 'list',
  options: {
    '--ntp-server': { help: 'time server' },
    '--ntp-pool': { help: 'pool of time servers' },
    '--ntp-disable': { type: 'flag', help: 'do not synchronise the time' },
    '--nts': { type: 'flag', help: 'use Network Time Security' },
  },
  write: { order: [0, 'Timesource'], items: ['--ntp-server=', '--ntp-pool=', '--nts', '--ntp-disable'] },
  constraints: [{ kind: 'exactlyOne', of: ['--ntp-server', '--ntp-pool', '--ntp-disable'] }],
} as const satisfies CommandDef
