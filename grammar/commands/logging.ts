import type { CommandDef } from '../types.ts'

export const logging = {
  name: 'logging',
  description: 'Says where the installer sends its log.',
  lanes: { fedora: { since: 'FC6' }, rhel: { since: 'RHEL5' } },
  repeat: 'set',
  options: {
    '--host': { help: 'host to send logs to' },
    '--port': { help: 'port on that host' },
    '--level': {
      choices: ['debug', 'info', 'warning', 'error', 'critical'],
      default: 'info',
      help: 'least severity that is shown',
      lanes: {
        fedora: { since: 'FC6', deprecated: 'F34', removed: 'F40' },
        rhel: { since: 'RHEL5', deprecated: 'RHEL9', removed: 'RHEL10' },
      },
      changes: [{ from: { fedora: 'F34', rhel: 'RHEL9' }, choices: [], default: null }],
    },
  },
  write: {
    order: [0, 'Logging'],
    when: ['--level'],
    items: ['--level=', { when: ['--host'], write: ['--host=', '--port='] }],
    variants: [
      {
        lanes: { fedora: { since: 'F34' }, rhel: { since: 'RHEL9' } },
        when: ['--host'],
        items: ['--host=', '--port='],
      },
    ],
  },
  constraints: [{ kind: 'requires', when: ['--port'], needs: ['--host'], scope: 'object' }],
} as const satisfies CommandDef
