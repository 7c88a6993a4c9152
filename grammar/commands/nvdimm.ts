import type { CommandDef } from '../types.ts'

export const nvdimm = {
  name: 'nvdimm',
  description: 'Reconfigures NVDIMM memory as a disk, or allows one to be used.',
  example: 'nvdimm use --namespace=namespace0.0',
  lanes: { fedora: { since: 'F28', deprecated: 'F40', removed: 'F45' }, rhel: { since: 'RHEL7', removed: 'RHEL10' } },
  repeat: 'list',
  positionals: [{ name: 'action', help: 'reconfigure or use', choices: ['reconfigure', 'use'], count: '1' }],
  options: {
    '--namespace': { help: 'namespace, such as namespace0.0' },
    '--blockdevs': { type: 'list', help: 'devices to use, such as pmem0s' },
    '--mode': { choices: ['sector'], default: 'sector', help: 'mode of a reconfigured namespace' },
    '--sectorsize': { type: 'int', help: 'sector size of a reconfigured namespace, in bytes, such as 512 or 4096' },
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
