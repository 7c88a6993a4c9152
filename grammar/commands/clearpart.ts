import type { CommandDef } from '../types.ts'

export const clearpart = {
  name: 'clearpart',
  description: 'Removes partitions before new ones are made.',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  options: {
    '--all': { type: 'flag', group: 'type', sticky: true, help: 'remove all partitions' },
    '--drives': { type: 'list', help: 'disks to clear' },
    '--initlabel': { type: 'flag', help: 'write a new partition table to empty disks' },
    '--linux': { type: 'flag', group: 'type', sticky: true, help: 'remove Linux partitions' },
    '--none': { type: 'flag', group: 'type', sticky: true, help: 'remove no partitions' },
    '--list': {
      type: 'list',
      help: 'partitions to remove',
      lanes: { fedora: { since: 'F17' }, rhel: { since: 'RHEL7' } },
    },
    '--disklabel': {
      default: '',
      help: 'partition table to create',
      lanes: { fedora: { since: 'F21' }, rhel: { since: 'RHEL7' } },
    },
    '--cdl': {
      type: 'flag',
      help: 'reformat LDL disks of a mainframe as CDL',
      lanes: { fedora: { since: 'F28' }, rhel: { since: 'RHEL7' } },
    },
  },
  write: {
    order: [120, 'ClearPart'],
    when: [['--none', '--linux', '--all', '--list']],
    items: [
      { when: ['!--list'], write: ['--none', '--linux', '--all'] },
      '--initlabel',
      '--drives=',
      '--list=',
      '--disklabel=',
      '--cdl',
    ],
  },
} as const satisfies CommandDef
