import type { CommandDef } from '../types.ts'

export const poweroff = {
  name: 'poweroff',
  description: 'Turns the machine off when the installation is done.',
  example: 'poweroff',
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
  write: { order: [0, 'Reboot'], word: 'shutdown', items: ['--eject', '--kexec'] },
  leftovers: [{ policy: 'ignore', lanes: { fedora: { until: 'FC6' }, rhel: { until: 'RHEL5' } } }],
} as const satisfies CommandDef
