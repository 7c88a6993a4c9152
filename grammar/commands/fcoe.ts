import type { CommandDef } from '../types.ts'

export const fcoe = {
  name: 'fcoe',
  description: 'Attaches storage over Fibre Channel over Ethernet.',
  lanes: { fedora: { since: 'F12' }, rhel: { since: 'RHEL6' } },
  repeat: 'list',
  options: {
    '--nic': { required: true, help: 'network interface' },
    '--dcb': {
      type: 'flag',
      help: 'use data centre bridging',
      lanes: { fedora: { since: 'F13' }, rhel: { since: 'RHEL6' } },
    },
    '--autovlan': {
      type: 'flag',
      help: 'find the VLAN by itself',
      lanes: { fedora: { since: 'F28' }, rhel: { since: 'RHEL7' } },
    },
  },
  write: { order: [71, 'Fcoe'], items: ['--nic=', '--dcb', '--autovlan'] },
  duplicates: [{ key: ['--nic'], severity: 'warning' }],
} as const satisfies CommandDef
