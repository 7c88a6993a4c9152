import type { CommandDef } from '../types.ts'

export const lang = {
  name: 'lang',
  description: 'Sets the language of the installation and the installed system.',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  positionals: [{ name: 'language', help: 'language of the installed system', count: '1' }],
  options: {
    '--addsupport': {
      type: 'list',
      help: 'further languages to install support for',
      lanes: { fedora: { since: 'F19' }, rhel: { since: 'RHEL7' } },
    },
  },
  write: { order: [0, 'Lang'], when: ['language'], items: ['language', '--addsupport='] },
} as const satisfies CommandDef
