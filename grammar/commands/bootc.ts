import type { CommandDef } from '../types.ts'

export const bootc = {
  name: 'bootc',
  description: 'Installs a bootable container.',
  lanes: { fedora: { since: 'F43' }, rhel: { since: 'RHEL10' } },
  repeat: 'set',
  options: {
    '--stateroot': { default: 'default', help: 'name of the state root' },
    '--source-imgref': { required: true, help: 'image to install' },
    '--target-imgref': { help: 'image that updates come from' },
    '--bootloader': { help: 'boot loader to install', lanes: { fedora: { since: 'F45' }, rhel: { since: 'RHEL11' } } },
    '--composefs': {
      type: 'flag',
      help: 'use composefs as backend',
      lanes: { fedora: { since: 'F45' }, rhel: { since: 'RHEL11' } },
    },
  },
  write: {
    order: [0, 'Bootc'],
    items: [{ given: '--stateroot=""' }, '--source-imgref=""', '--target-imgref=""', '--bootloader=""', '--composefs'],
  },
  implies: [{ when: '--source-imgref', means: '--target-imgref', value: { of: '--source-imgref' }, asDefault: true }],
  conflicts: [{ with: ['ostreesetup', 'ostreecontainer'] }],
} as const satisfies CommandDef
