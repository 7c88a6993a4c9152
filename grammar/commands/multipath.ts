import type { CommandDef } from '../types.ts'

export const multipath = {
  name: 'multipath',
  description: 'Names the paths that make up one multipath device.',
  example: 'multipath --name=mpath0 --device=/dev/sda --rule=failover',
  lanes: {
    fedora: { since: 'FC6', deprecated: 'F24', removed: 'F34' },
    rhel: { since: 'RHEL5', deprecated: 'RHEL8', removed: 'RHEL9' },
  },
  repeat: 'list',
  options: {
    '--name': { required: true, help: 'name of the multipath device' },
    '--device': { required: true, help: 'path of the device' },
    '--rule': { required: true, help: 'how the path is used, such as failover' },
  },
  write: { order: [50, 'MultiPath'], items: [{ given: '--name=' }, { given: '--device=' }, { given: '--rule=""' }] },
  // Deviation: the reference fails with an internal error on the third path of a second multipath device.
  duplicates: [{ key: ['--device'], severity: 'error' }],
} as const satisfies CommandDef
