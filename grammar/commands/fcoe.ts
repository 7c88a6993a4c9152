import type { CommandDef } from '../types.ts'

export const fcoe = {
  name: 'fcoe',
  description: 'Attaches disks that are reached over Fibre Channel over Ethernet.',
  example: 'fcoe --nic=ens1f0 --dcb',
  lanes: { fedora: { since: 'F12' }, rhel: { since: 'RHEL6' } },
  repeat: 'list',
  options: {
    '--nic': { required: true, help: 'network interface to use' },
    '--dcb': {
      type: 'flag',
      help: 'switch on data centre bridging on it',
      lanes: { fedora: { since: 'F13' }, rhel: { since: 'RHEL6' } },
    },
    '--autovlan': {
      type: 'flag',
      help: 'find out the VLAN by itself',
      lanes: { fedora: { since: 'F28' }, rhel: { since: 'RHEL7' } },
    },
  },
  write: { order: [71, 'Fcoe'], items: ['--nic=', '--dcb', '--autovlan'] },
  duplicates: [{ key: ['--nic'], severity: 'warning' }],
} as const satisfies CommandDef
