import type { CommandDef } from '../types.ts'

export const iscsiname = {
  name: 'iscsiname',
  description: 'Sets the name by which this machine logs in to iSCSI targets.',
  example: 'iscsiname iqn.2020-01.org.example:client1',
  lanes: { fedora: { since: 'FC6' }, rhel: { since: 'RHEL5' } },
  repeat: 'set',
  positionals: [{ name: 'iqn', help: 'initiator name (IQN) of this machine', count: '1' }],
  write: { order: [70, 'IscsiName'], when: ['iqn'], items: ['iqn'] },
} as const satisfies CommandDef
