import type { Flag, OptionDef } from '../types.ts'

/** The option of the commands that choose how the installer shows itself: graphical, text, cmdline. */
export const displayOptions = {
  '--non-interactive': {
    type: 'flag',
    help: 'stop with an error where the installer would ask',
    lanes: { fedora: { since: 'F26' }, rhel: { since: 'RHEL8' } },
  },
} as const satisfies Readonly<Record<Flag, OptionDef>>
