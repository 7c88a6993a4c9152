import type { CommandDef } from '../types.ts'

export const nvdimm = {
  name: 'nvdimm',
  description: 'Reconfigures or uses NVDIMM storage.',
  lanes: { fedora: { since: 'F28', deprecated: 'F40', removed: 'F45' }, rhel: { since: 'RHEL7', removed: 'RHEL10' } },
  repeat: 'list',
  positionals: [{ name: 'action', help: 'what to do with the device', choices: ['reconfigure', 'use'], count: '1' }],
  options: {
    '--namespace': { help: 'namespace of the NVDIMM' },
    '--blockdevs': { type: 'list', help: 'block devices of the NVDIMM' },
    '--mode': { choices: ['sector'], default: 'sector', help: 'mode of the namespace' },
    '--sectorsize': { type: 'int', help: 'sector size in bytes' },
  },
  write: {
    order: [80, 'Nvdimm'],
    items: [
      'action',
      '--namespace=',
      { when: ['action=reconfigure', '--mode=sector'], write: ['--mode=', '--sectorsize='] },
      { when: ['action=use'], write: ['--blockdevs='] },
    ],
  },
  constraints: [
    { kind: 'excludes', when: ['--namespace'], not: ['--blockdevs'] },
    { kind: 'requires', when: [{ of: 'action', is: ['reconfigure'] }], needs: ['--namespace', '--sectorsize'] },
    { kind: 'requires', when: [{ of: 'action', is: ['use'] }], oneOf: ['--namespace', '--blockdevs'] },
  ],
  duplicates: [{ key: ['action', '--namespace', '--blockdevs'], severity: 'warning' }],
} as const satisfies CommandDef
