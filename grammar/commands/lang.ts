import type { CommandDef } from '../types.ts'

export const lang = {
  name: 'lang',
  description: 'Sets the language of the installer and of the installed system.',
  example: 'lang en_US.UTF-8 --addsupport=cs_CZ.UTF-8,de_DE.UTF-8',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  positionals: [{ name: 'language', help: 'locale of the installed system, such as en_US.UTF-8', count: '1' }],
  options: {
    '--addsupport': {
      type: 'list',
      help: 'further locales to install support for',
      lanes: { fedora: { since: 'F19' }, rhel: { since: 'RHEL7' } },
    },
  },
  write: { order: [0, 'Lang'], when: ['language'], items: ['language', '--addsupport='] },
} as const satisfies CommandDef
