import { endOptions } from '../options/end.ts'
import type { CommandDef } from '../types.ts'

export const halt = {
  name: 'halt',
  description: 'Stops the machine when the installation is done, and waits there for somebody.',
  example: 'halt',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  object: { name: 'reboot' },
  options: endOptions,
  write: {
    order: [0, 'Reboot'],
    silent: { fedora: { until: 'F18' }, rhel: { until: 'RHEL7' } },
    items: ['--eject', '--kexec'],
  },
  leftovers: [{ policy: 'ignore', lanes: { fedora: { until: 'FC6' }, rhel: { until: 'RHEL5' } } }],
} as const satisfies CommandDef
