import type { CommandDef } from '../types.ts'

export const keyboard = {
  name: 'keyboard',
  description: 'Sets the keyboard layouts of the console and of the graphical system.',
  example: "keyboard --vckeymap=us --xlayouts='us','cz (qwerty)' --switch=grp:alt_shift_toggle",
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  positionals: [{ name: 'layout', help: 'a layout for both, such as us', count: '*', max: 1 }],
  options: {
    '--vckeymap': {
      default: '',
      help: 'keymap of the text console, such as us or de-latin1',
      lanes: { fedora: { since: 'F18' }, rhel: { since: 'RHEL7' } },
    },
    '--xlayouts': {
      type: 'list',
      help: 'layouts of the graphical system, as LAYOUT or LAYOUT (VARIANT)',
      lanes: { fedora: { since: 'F18' }, rhel: { since: 'RHEL7' } },
    },
    '--switch': {
      type: 'list',
      help: 'options that switch between layouts, such as grp:alt_shift_toggle',
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
        items: [
          { when: [['--vckeymap', '--xlayouts']], write: ['--vckeymap=', "--xlayouts=''", "--switch=''"] },
          "'layout'",
        ],
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
