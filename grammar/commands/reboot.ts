import type { CommandDef } from '../types.ts'

export const reboot = {
  name: 'reboot',
  description:
    'Restarts the machine when the installation is done. Without it, or halt, poweroff or shutdown, the installer waits for a key.',
  example: 'reboot --eject',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  object: { name: 'reboot' },
  options: {
    '--eject': {
      type: 'flag',
      help: 'eject the installation medium first',
      lanes: { fedora: { since: 'FC6' }, rhel: { since: 'RHEL5' } },
    },
    '--kexec': {
      type: 'flag',
      help: 'start the new system directly, without going through the firmware',
      lanes: { fedora: { since: 'F23' }, rhel: { since: 'RHEL8' } },
    },
  },
  write: { order: [0, 'Reboot'], items: ['--eject', '--kexec'] },
  leftovers: [{ policy: 'ignore', lanes: { fedora: { until: 'FC6' }, rhel: { until: 'RHEL5' } } }],
} as const satisfies CommandDef
