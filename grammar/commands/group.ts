import type { CommandDef } from '../types.ts'

export const group = {
  name: 'group',
  description: 'Creates a group in the installed system.',
  example: 'group --name=ops --gid=5000',
  lanes: { fedora: { since: 'F12' }, rhel: { since: 'RHEL6' } },
  repeat: 'list',
  options: {
    '--name': { required: true, help: 'name of the group' },
    '--gid': { type: 'int', help: 'number of the group; without it the next free one' },
  },
  write: { order: [0, 'Group'], items: ['--name=', '--gid='] },
  duplicates: [{ key: ['--name'], severity: 'warning' }],
} as const satisfies CommandDef
