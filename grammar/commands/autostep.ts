import type { CommandDef } from '../types.ts'

export const autostep = {
  name: 'autostep',
  description: 'Walks through the installer screens without stopping, to make pictures of them.',
  example: 'autostep --autoscreenshot',
  lanes: {
    fedora: { since: 'FC3', deprecated: 'F34', removed: 'F40' },
    rhel: { since: 'RHEL3', deprecated: 'RHEL9', removed: 'RHEL10' },
  },
  repeat: 'set',
  options: {
    '--autoscreenshot': { type: 'flag', help: 'save a picture of every installer screen' },
  },
  write: { order: [0, 'AutoStep'], items: ['--autoscreenshot'] },
} as const satisfies CommandDef
