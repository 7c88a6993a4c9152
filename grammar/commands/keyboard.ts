import type { CommandDef } from '../types.ts'

export const keyboard = {
  name: 'keyboard',
  description: 'Sets the keyboard layout.',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  positionals: [{ name: 'layout', help: 'keyboard layout, in the old style', count: '*', required: true }],
  options: {
    '--vckeymap': {
      default: '',
      help: 'keymap of the console',
      lanes: { fedora: { since: 'F18' }, rhel: { since: 'RHEL7' } },
    },
    '--xlayouts': {
      type: 'list',
      help: 'keyboard layouts of the graphical system',
      lanes: { fedora: { since: 'F18' }, rhel: { since: 'RHEL7' } },
    },
    '--switch': {
      type: 'list',
      help: 'keys that switch between layouts',
      lanes: { fedora: { since: 'F18' }, rhel: { since: 'RHEL7' } },
    },
  },
} as const satisfies CommandDef
