import type { CommandDef } from '../types.ts'

export const device = {
  name: 'device',
  description: 'Loads a kernel module for hardware that the installer does not find by itself.',
  example: 'device i2c_piix4',
  lanes: {
    fedora: { since: 'FC3', deprecated: 'F24', removed: 'F34' },
    rhel: { since: 'RHEL3', deprecated: 'RHEL8', removed: 'RHEL9' },
  },
  repeat: 'list',
  options: {
    '--opts': { default: '', help: 'parameters of the module, as one quoted word' },
  },
  write: {
    order: [0, 'Device'],
    items: ['type', 'name', '--opts=""'],
    lastLine: { fedora: { until: 'F8' }, rhel: { until: 'RHEL6' } },
  },
  leftovers: [
    {
      policy: 'take',
      lanes: { fedora: { until: 'F8' }, rhel: { until: 'RHEL6' } },
      takes: [
        { name: 'type', help: 'kind of device, such as scsi or eth', count: '1' },
        { name: 'name', help: 'name of the module', count: '1' },
      ],
    },
    { policy: 'take', takes: [{ name: 'name', help: 'name of the module', count: '1' }] },
  ],
  duplicates: [{ key: ['name'], severity: 'warning', lanes: { fedora: { since: 'F8' }, rhel: { since: 'RHEL6' } } }],
} as const satisfies CommandDef
