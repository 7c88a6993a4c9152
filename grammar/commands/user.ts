import type { CommandDef } from '../types.ts'

export const user = {
  name: 'user',
  description: 'Creates a user.',
  lanes: { fedora: { since: 'FC6' }, rhel: { since: 'RHEL5' } },
  repeat: 'list',
  options: {
    '--groups': { type: 'list', help: 'further groups of the user' },
    '--homedir': { help: 'home folder' },
    '--iscrypted': { type: 'flag', group: 'crypt', help: 'the password is already hashed' },
    '--name': { required: true, help: 'name of the user' },
    '--password': { secret: true, help: 'password of the user' },
    '--shell': { help: 'login shell' },
    '--uid': { type: 'int', help: 'number of the user' },
    '--lock': { type: 'flag', help: 'lock the account', lanes: { fedora: { since: 'F8' }, rhel: { since: 'RHEL6' } } },
    '--plaintext': {
      type: 'flag',
      group: 'crypt',
      help: 'the password is in plain text',
      lanes: { fedora: { since: 'F8' }, rhel: { since: 'RHEL6' } },
    },
    '--gecos': {
      help: 'full name and contact of the user',
      lanes: { fedora: { since: 'F12' }, rhel: { since: 'RHEL6' } },
    },
    '--gid': {
      type: 'int',
      help: 'number of the group',
      lanes: { fedora: { since: 'F19' }, rhel: { since: 'RHEL7' } },
    },
  },
  write: {
    order: [0, 'User'],
    items: [
      '--groups=',
      '--homedir=',
      '--name=',
      '--password=',
      '--iscrypted',
      '--shell=',
      '--uid=',
      '--lock',
      '--gecos=""',
      '--gid=',
    ],
  },
  duplicates: [{ key: ['--name'], severity: 'warning' }],
} as const satisfies CommandDef
