import type { CommandDef } from '../types.ts'

export const clearpart = {
  name: 'clearpart',
  description: 'Removes partitions from the disks before new ones are made. Without it nothing is removed.',
  example: 'clearpart --all --initlabel --drives=sda',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  options: {
    '--all': { type: 'flag', group: 'type', sticky: true, help: 'remove all partitions' },
    '--drives': { type: 'list', help: 'only touch these disks' },
    '--initlabel': { type: 'flag', help: 'write a new partition table on the disks' },
    '--linux': { type: 'flag', group: 'type', sticky: true, help: 'remove Linux partitions only' },
    '--none': { type: 'flag', group: 'type', sticky: true, help: 'remove nothing' },
    '--list': {
      type: 'list',
      help: 'remove these partitions, such as sda2,sda3',
      example: 'clearpart --list=sda2,sda3',
      lanes: { fedora: { since: 'F17' }, rhel: { since: 'RHEL7' } },
    },
    '--disklabel': {
      default: '',
      help: 'partition table to write with --initlabel, such as gpt',
      example: 'clearpart --all --initlabel --disklabel=gpt',
      lanes: { fedora: { since: 'F21' }, rhel: { since: 'RHEL7' } },
    },
    '--cdl': {
      type: 'flag',
      help: 'IBM Z: reformat LDL disks as CDL',
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
