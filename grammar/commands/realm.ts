import type { CommandDef } from '../types.ts'

export const realm = {
  name: 'realm',
  description:
    'Joins a directory service such as Active Directory or FreeIPA: realm join, options, and the name of the realm.',
  example: 'realm join --one-time-password=12345 example.org',
  lanes: { fedora: { since: 'F19' }, rhel: { since: 'RHEL7' } },
  repeat: 'set',
  raw: 'args',
  write: { order: [0, 'Realm'], items: ['args'] },
  duplicates: [{ key: [], severity: 'error' }],
} as const satisfies CommandDef
