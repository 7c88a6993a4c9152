import type { CommandDef } from '../types.ts'

export const firstboot = {
  name: 'firstboot',
  description: 'Says whether the setup agent runs at the first boot.',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  options: {
    '--disabled': {
      type: 'flag',
      aliases: ['--disable'],
      group: 'firstboot',
      sticky: true,
      help: 'do not start the setup agent',
    },
    '--enabled': {
      type: 'flag',
      aliases: ['--enable'],
      group: 'firstboot',
      sticky: true,
      help: 'start the setup agent at the first boot',
    },
    '--reconfig': { type: 'flag', group: 'firstboot', sticky: true, help: 'start in reconfiguration mode' },
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
