import { endOptions } from '../options/end.ts'
import type { CommandDef } from '../types.ts'

export const reboot = {
  name: 'reboot',
  description:
    'Restarts the machine when the installation is done. Without it, or halt, poweroff or shutdown, the installer waits for a key.',
  example: 'reboot --eject',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  object: { name: 'reboot' },
  options: endOptions,
  write: { order: [0, 'Reboot'], items: ['--eject', '--kexec'] },
  leftovers: [{ policy: 'ignore', lanes: { fedora: { until: 'FC6' }, rhel: { until: 'RHEL5' } } }],
} as const satisfies CommandDef
