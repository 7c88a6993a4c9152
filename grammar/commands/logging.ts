import type { CommandDef } from '../types.ts'

export const logging = {
  name: 'logging',
  description: 'Sends the log of the installer to another machine.',
  example: 'logging --host=log.example.org --port=514',
  lanes: { fedora: { since: 'FC6' }, rhel: { since: 'RHEL5' } },
  repeat: 'set',
  options: {
    '--host': { help: 'machine that takes the log (syslog)' },
    '--port': { help: 'port on that machine' },
    '--level': {
      choices: ['debug', 'info', 'warning', 'error', 'critical'],
      default: 'info',
      help: 'least severity that is shown on the console',
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
