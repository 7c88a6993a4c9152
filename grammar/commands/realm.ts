import type { CommandDef } from '../types.ts'

export const realm = {
  name: 'realm',
  description: 'Joins a directory such as Active Directory.',
  lanes: { fedora: { since: 'F19' }, rhel: { since: 'RHEL7' } },
  repeat: 'set',
  raw: 'args',
  write: { order: [0, 'Realm'], items: ['args'] },
  duplicates: [{ key: [], severity: 'error' }],
} as const satisfies CommandDef
