import type { CommandDef } from '../types.ts'

export const unsupportedHardware = {
  name: 'unsupported_hardware',
  description: 'Goes on without asking on hardware that is not supported.',
  example: 'unsupported_hardware',
  lanes: { rhel: { since: 'RHEL6', gone: 'RHEL8' } },
  repeat: 'set',
  write: { order: [0, 'UnsupportedHardware'], items: [] },
} as const satisfies CommandDef
