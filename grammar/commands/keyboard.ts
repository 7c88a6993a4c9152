import type { CommandDef } from '../types.ts'

export const keyboard = {
  name: 'keyboard',
  description: 'Sets the keyboard layout.',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  positionals: [{ name: 'layout', help: 'keyboard layout, in the old style', count: '*', max: 1 }],
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
  write: {
    order: [0, 'Keyboard'],
    when: ['layout'],
    items: ['layout'],
    variants: [
      {
        lanes: { fedora: { since: 'F18' }, rhel: { since: 'RHEL7' } },
        when: [['layout', '--vckeymap', '--xlayouts']],
        items: ['--vckeymap=', "--xlayouts=''", "--switch=''", "'layout'"],
      },
    ],
  },
  constraints: [
    {
      kind: 'requires',
      when: [],
      needs: [{ of: 'layout', given: true }],
      lanes: { fedora: { until: 'F18' }, rhel: { until: 'RHEL7' } },
    },
    {
      kind: 'atLeastOne',
      of: [{ of: 'layout', given: true }, '--vckeymap', '--xlayouts'],
      scope: 'object',
      lanes: { fedora: { since: 'F18' }, rhel: { since: 'RHEL7' } },
    },
  ],
} as const satisfies CommandDef
