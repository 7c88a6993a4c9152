import type { Flag, OptionDef } from '../types.ts'

/** The options of the commands that say what becomes of the machine: reboot, halt, poweroff, shutdown. */
export const endOptions = {
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
} as const satisfies Readonly<Record<Flag, OptionDef>>
