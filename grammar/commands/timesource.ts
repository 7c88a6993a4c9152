import type { CommandDef } from '../types.ts'

export const timesource = {
  name: 'timesource',
  description: 'Says which time servers the system asks. Each line names one.',
  example: 'timesource --ntp-server=time.example.org --nts',
  lanes: { fedora: { since: 'F33' }, rhel: { since: 'RHEL9' } },
  repeat: 'list',
  options: {
    '--ntp-server': { help: 'one time server' },
    '--ntp-pool': {
      help: 'name that stands for a pool of time servers',
      example: 'timesource --ntp-pool=pool.example.org',
    },
    '--ntp-disable': { type: 'flag', help: 'do not synchronise the time', example: 'timesource --ntp-disable' },
    '--nts': { type: 'flag', help: 'ask over Network Time Security' },
  },
  write: { order: [0, 'Timesource'], items: ['--ntp-server=', '--ntp-pool=', '--nts', '--ntp-disable'] },
  constraints: [{ kind: 'exactlyOne', of: ['--ntp-server', '--ntp-pool', '--ntp-disable'] }],
} as const satisfies CommandDef
