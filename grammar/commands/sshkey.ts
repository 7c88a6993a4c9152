import type { CommandDef } from '../types.ts'

export const sshkey = {
  name: 'sshkey',
  description: 'Lets a user of the installed system log in by an SSH key.',
  example: 'sshkey --username=ann "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExample ann@example.org"',
  lanes: { fedora: { since: 'F22' }, rhel: { since: 'RHEL8' } },
  repeat: 'list',
  positionals: [{ name: 'key', help: 'public key, quoted since it has blanks', count: '1' }],
  options: {
    '--username': { required: true, help: 'user who may log in; a user line has to make it' },
  },
  write: { order: [0, 'SshKey'], items: [{ given: '--username=' }, '"key"'] },
  duplicates: [{ key: ['--username'], severity: 'warning' }],
} as const satisfies CommandDef
