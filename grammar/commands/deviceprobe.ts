import type { CommandDef } from '../types.ts'

export const deviceprobe = {
  name: 'deviceprobe',
  description: 'Asks the installer to probe for devices once more; what it is given is not acted on.',
  example: 'deviceprobe',
  lanes: {
    fedora: { since: 'FC3', deprecated: 'F29', removed: 'F34' },
    rhel: { since: 'RHEL3', deprecated: 'RHEL8', removed: 'RHEL9' },
  },
  repeat: 'set',
  write: { order: [0, 'DeviceProbe'], when: ['devices'], items: ['devices'], dashWords: true },
  leftovers: [
    {
      policy: 'take',
      takes: [{ name: 'devices', help: 'devices to probe for', count: '*', join: true }],
      dashes: 'words',
    },
  ],
} as const satisfies CommandDef
