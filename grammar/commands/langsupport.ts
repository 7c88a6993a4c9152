import type { CommandDef } from '../types.ts'

export const langsupport = {
  name: 'langsupport',
  description: 'Names further languages that the installed system supports.',
  example: 'langsupport --default=en_US.UTF-8 cs_CZ.UTF-8',
  instead: 'lang --addsupport',
  lanes: {
    fedora: { since: 'FC3', deprecated: 'FC5', removed: 'F7', gone: 'F8' },
    rhel: { since: 'RHEL3', deprecated: 'RHEL5', gone: 'RHEL6' },
  },
  repeat: 'set',
  options: {
    '--default': { default: 'en_US.UTF-8', help: 'the default language' },
  },
  write: { order: [0, 'LangSupport'], when: ['--default'], items: ['--default=', 'languages'] },
  leftovers: [{ policy: 'take', takes: [{ name: 'languages', help: 'languages to install support for', count: '*' }] }],
} as const satisfies CommandDef
