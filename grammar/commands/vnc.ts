import type { CommandDef } from '../types.ts'

export const vnc = {
  name: 'vnc',
  description: 'Lets somebody see and control the graphical installer over VNC.',
  example: 'vnc --host=viewer.example.org --port=5500',
  instead: 'rdp',
  lanes: {
    fedora: { since: 'FC3', deprecated: 'F43', removed: 'F45' },
    rhel: { since: 'RHEL3', deprecated: 'RHEL10', removed: 'RHEL11' },
  },
  repeat: 'set',
  options: {
    '--connect': {
      help: 'viewer to connect to, as HOST or HOST:PORT',
      lanes: { fedora: { since: 'FC3', removed: 'F9' }, rhel: { since: 'RHEL3', removed: 'RHEL6' } },
    },
    '--password': { secret: true, help: 'password to connect with' },
    '--host': {
      help: 'waiting viewer to connect to, in place of waiting for one',
      lanes: { fedora: { since: 'FC6' }, rhel: { since: 'RHEL5' } },
    },
    '--port': { help: 'port of that viewer', lanes: { fedora: { since: 'FC6' }, rhel: { since: 'RHEL5' } } },
  },
  write: {
    order: [0, 'Vnc'],
    items: [{ when: ['--host'], write: ['--host=', '--port='] }, '--password='],
    variants: [{ lanes: { fedora: { until: 'FC6' }, rhel: { until: 'RHEL5' } }, items: ['--connect=', '--password='] }],
  },
} as const satisfies CommandDef
