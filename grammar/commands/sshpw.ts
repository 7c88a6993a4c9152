import type { CommandDef } from '../types.ts'

export const sshpw = {
  name: 'sshpw',
  description: 'Creates an account to reach the installer over SSH.',
  lanes: { fedora: { since: 'F13' }, rhel: { since: 'RHEL6' } },
  repeat: 'list',
  positionals: [{ name: 'password', help: 'password, or key with --sshkey', count: '*', join: true, secret: true }],
  options: {
    '--username': { required: true, help: 'user of the installation environment' },
    '--iscrypted': { type: 'flag', group: 'crypt', help: 'the password is already hashed' },
    '--plaintext': { type: 'flag', group: 'crypt', help: 'the password is in plain text' },
    '--lock': { type: 'flag', help: 'lock the account' },
    '--sshkey': {
      type: 'flag',
      help: 'the word is an SSH key, not a password',
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
