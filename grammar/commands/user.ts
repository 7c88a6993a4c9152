import type { CommandDef } from '../types.ts'

export const user = {
  name: 'user',
  description: 'Creates a user in the installed system.',
  example: 'user --name=ann --groups=wheel --gecos="Ann Lee" --lock',
  lanes: { fedora: { since: 'FC6' }, rhel: { since: 'RHEL5' } },
  repeat: 'list',
  options: {
    '--groups': { type: 'list', help: 'further groups of the user, such as wheel; missing ones are created' },
    '--homedir': { help: 'home folder; without it /home/NAME' },
    '--iscrypted': { type: 'flag', group: 'crypt', help: '--password is a hash already' },
    '--name': { required: true, help: 'login name' },
    '--password': {
      secret: true,
      help: 'password, in plain text or as a hash; without one nobody can log in by it',
      example: 'user --name=ann --iscrypted --password=$6$salt$hash',
    },
    '--shell': { help: 'login shell; without it that of the system' },
    '--uid': {
      type: 'int',
      help: 'number of the user; without it the next free one',
      example: 'user --name=ann --uid=5000 --gid=5000',
    },
    '--lock': {
      type: 'flag',
      help: 'the user may not log in by password',
      lanes: { fedora: { since: 'F8' }, rhel: { since: 'RHEL6' } },
    },
    '--plaintext': {
      type: 'flag',
      group: 'crypt',
      help: '--password is in plain text, which is the default',
      lanes: { fedora: { since: 'F8' }, rhel: { since: 'RHEL6' } },
    },
    '--gecos': {
      help: 'full name of the user, or all of the GECOS field',
      lanes: { fedora: { since: 'F12' }, rhel: { since: 'RHEL6' } },
    },
    '--gid': {
      type: 'int',
      help: 'number of the group of the user; without it the next free one',
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
