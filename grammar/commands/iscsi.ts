import type { CommandDef } from '../types.ts'

export const iscsi = {
  name: 'iscsi',
  description: 'Logs in to an iSCSI target, so that its disks can be installed on. Needs iscsiname before it.',
  example: 'iscsi --ipaddr=192.0.2.10 --target=iqn.2020-01.org.example:disk1',
  lanes: { fedora: { since: 'FC6' }, rhel: { since: 'RHEL5' } },
  repeat: 'list',
  options: {
    '--target': { help: 'name (IQN) of the target; without it all that are offered' },
    '--ipaddr': { required: true, help: 'IP address of the target' },
    '--port': { type: 'int', help: 'TCP port of the target' },
    '--user': { help: 'CHAP user to log in as', example: 'iscsi --ipaddr=192.0.2.10 --user=client1 --password=secret' },
    '--password': { secret: true, help: 'CHAP password to log in with' },
    '--reverse-user': {
      help: 'CHAP user that the target has to log in as',
      lanes: { fedora: { since: 'F10' }, rhel: { since: 'RHEL6' } },
    },
    '--reverse-password': {
      secret: true,
      help: 'CHAP password that the target has to log in with',
      lanes: { fedora: { since: 'F10' }, rhel: { since: 'RHEL6' } },
    },
    '--iface': {
      help: 'network interface to use; on all iscsi lines or on none',
      lanes: { fedora: { since: 'F17' }, rhel: { since: 'RHEL6' } },
    },
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
