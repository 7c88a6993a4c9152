import { endOptions } from '../options/end.ts'
import type { CommandDef } from '../types.ts'

export const shutdown = {
  name: 'shutdown',
  description: 'Turns the machine off when the installation is done, as poweroff.',
  example: 'shutdown',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  object: { name: 'reboot' },
  options: endOptions,
  write: { order: [0, 'Reboot'], items: ['--eject', '--kexec'] },
  leftovers: [{ policy: 'ignore', lanes: { fedora: { until: 'FC6' }, rhel: { until: 'RHEL5' } } }],
} as const satisfies CommandDef
