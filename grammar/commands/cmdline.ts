import type { CommandDef } from '../types.ts'

export const cmdline = {
  name: 'cmdline',
  description:
    'Installs without screens, printing lines only. Anything the kickstart leaves open stops the installation.',
  example: 'cmdline',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  object: { name: 'displayMode' },
  options: {
    '--non-interactive': {
      type: 'flag',
      help: 'stop with an error where the installer would ask',
      lanes: { fedora: { since: 'F26' }, rhel: { since: 'RHEL8' } },
    },
  },
  write: { order: [0, 'DisplayMode'], items: ['--non-interactive'] },
  constraints: [{ kind: 'excludes', when: [], not: ['--non-interactive'], why: 'cmdline never asks' }],
} as const satisfies CommandDef
