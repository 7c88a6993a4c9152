import { displayOptions } from '../options/display.ts'
import type { CommandDef } from '../types.ts'

export const cmdline = {
  name: 'cmdline',
  description:
    'Installs without screens, printing lines only. Anything the kickstart leaves open stops the installation.',
  example: 'cmdline',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  object: { name: 'displayMode' },
  options: displayOptions,
  write: { order: [0, 'DisplayMode'], items: ['--non-interactive'] },
  constraints: [{ kind: 'excludes', when: [], not: ['--non-interactive'], why: 'cmdline never asks' }],
} as const satisfies CommandDef
