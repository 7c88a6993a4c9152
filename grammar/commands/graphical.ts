import { displayOptions } from '../options/display.ts'
import type { CommandDef } from '../types.ts'

export const graphical = {
  name: 'graphical',
  description: 'Installs in the graphical mode, which is the default.',
  example: 'graphical',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  object: { name: 'displayMode' },
  options: displayOptions,
  write: { order: [0, 'DisplayMode'], items: ['--non-interactive'] },
} as const satisfies CommandDef
