import type { CommandDef } from '../types.ts'

export const firstboot = {
  name: 'firstboot',
  description:
    'Says whether the setup program runs when the installed system first starts. Without the line it does not.',
  example: 'firstboot --disabled',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  options: {
    '--disabled': {
      type: 'flag',
      aliases: ['--disable'],
      group: 'firstboot',
      sticky: true,
      help: 'do not run it',
    },
    '--enabled': {
      type: 'flag',
      aliases: ['--enable'],
      group: 'firstboot',
      sticky: true,
      help: 'run it',
    },
    '--reconfig': {
      type: 'flag',
      group: 'firstboot',
      sticky: true,
      help: 'run it in the mode that asks for root password, language and network too',
    },
  },
  write: {
    order: [0, 'Firstboot'],
    lastLine: { fedora: {}, rhel: {} },
    when: [['--disabled', '--enabled', '--reconfig']],
    items: [
      { when: ['--disabled'], write: [{ text: '--disable' }] },
      { when: ['--enabled'], write: [{ text: '--enable' }] },
      '--reconfig',
    ],
  },
} as const satisfies CommandDef
