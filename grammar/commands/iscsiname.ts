import type { CommandDef } from '../types.ts'

export const iscsiname = {
  name: 'iscsiname',
  description: 'Sets the initiator name for iSCSI.',
  lanes: { fedora: { since: 'FC6' }, rhel: { since: 'RHEL5' } },
  repeat: 'set',
  positionals: [{ name: 'iqn', help: 'name of this initiator', count: '1' }],
  write: { order: [70, 'IscsiName'], when: ['iqn'], items: ['iqn'] },
} as const satisfies CommandDef
