import type { CommandDef } from '../types.ts'

export const unsupportedHardware = {
  name: 'unsupported_hardware',
  description: 'Skips the warning about unsupported hardware.',
  lanes: { rhel: { since: 'RHEL6', gone: 'RHEL8' } },
  repeat: 'set',
  write: { order: [0, 'UnsupportedHardware'], items: [] },
} as const satisfies CommandDef
