import type { CommandDef } from '../types.ts'

export const iscsi = {
  name: 'iscsi',
  description: 'Attaches iSCSI storage.',
  lanes: { fedora: { since: 'FC6' }, rhel: { since: 'RHEL5' } },
  repeat: 'list',
  options: {
    '--target': { help: 'name of the target' },
    '--ipaddr': { required: true, help: 'address of the target' },
    '--port': { type: 'int', help: 'port of the target' },
    '--user': { help: 'user to log in as' },
    '--password': { secret: true, help: 'password to log in with' },
    '--reverse-user': {
      help: 'user of the reverse login',
      lanes: { fedora: { since: 'F10' }, rhel: { since: 'RHEL6' } },
    },
    '--reverse-password': {
      secret: true,
      help: 'password of the reverse login',
      lanes: { fedora: { since: 'F10' }, rhel: { since: 'RHEL6' } },
    },
    '--iface': { help: 'network interface to bind to', lanes: { fedora: { since: 'F17' }, rhel: { since: 'RHEL6' } } },
  },
  write: {
    order: [71, 'Iscsi'],
    items: [
      '--target=',
      '--ipaddr=',
      { when: ['!--port=3260'], write: [{ given: '--port=' }] },
      '--user=',
      '--password=',
      '--reverse-user=',
      '--reverse-password=',
      '--iface=',
    ],
  },
} as const satisfies CommandDef
