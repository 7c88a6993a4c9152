import type { CommandDef } from '../types.ts'

export const sshpw = {
  name: 'sshpw',
  description:
    'Makes an account in the installer itself, to look in over SSH while it runs (boot option inst.sshd). The installed system does not get it.',
  example: 'sshpw --username=root --lock locked',
  lanes: { fedora: { since: 'F13' }, rhel: { since: 'RHEL6' } },
  repeat: 'list',
  positionals: [
    { name: 'password', help: 'password, or with --sshkey a public key', count: '*', join: true, secret: true },
  ],
  options: {
    '--username': { required: true, help: 'user to log in as' },
    '--iscrypted': { type: 'flag', group: 'crypt', help: 'the password is a hash already' },
    '--plaintext': { type: 'flag', group: 'crypt', help: 'the password is in plain text, which is the default' },
    '--lock': { type: 'flag', help: 'the user may not log in' },
    '--sshkey': {
      type: 'flag',
      help: 'the words are a public key, not a password',
      lanes: { fedora: { since: 'F24' }, rhel: { since: 'RHEL8' } },
    },
  },
  write: {
    order: [0, 'SshPw'],
    items: [
      { given: '--username=' },
      { first: ['--sshkey', { write: ['--lock', { first: ['--iscrypted', { text: '--plaintext' }] }] }] },
      { given: 'password' },
    ],
  },
  constraints: [{ kind: 'requires', when: [], needs: [{ of: 'password', given: true }] }],
  duplicates: [{ key: ['--username'], severity: 'warning' }],
} as const satisfies CommandDef
