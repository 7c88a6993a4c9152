import type { CommandDef } from '../types.ts'

export const sshkey = {
  name: 'sshkey',
  description: 'Gives a user an SSH key.',
  lanes: { fedora: { since: 'F22' }, rhel: { since: 'RHEL8' } },
  repeat: 'list',
  positionals: [{ name: 'key', help: 'public key', count: '1' }],
  options: {
    '--username': { required: true, help: 'user the key is for' },
  },
  write: { order: [0, 'SshKey'], items: [{ given: '--username=' }, '"key"'] },
  duplicates: [{ key: ['--username'], severity: 'warning' }],
} as const satisfies CommandDef
