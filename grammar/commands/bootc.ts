import type { CommandDef } from '../types.ts'

export const bootc = {
  name: 'bootc',
  description:
    'Installs a bootable container image, which then is the whole system; no other source of packages goes with it.',
  example: 'bootc --source-imgref=registry:quay.io/example/os:latest',
  lanes: { fedora: { since: 'F43' }, rhel: { since: 'RHEL10' } },
  repeat: 'set',
  options: {
    '--stateroot': { default: 'default', help: 'name of the state root that the system is installed in' },
    '--source-imgref': {
      required: true,
      help: 'image to install, with its transport, such as registry:quay.io/a/b:tag',
    },
    '--target-imgref': { help: 'image that later updates come from' },
    '--bootloader': {
      help: 'boot loader to install, in place of the one of the image',
      lanes: { fedora: { since: 'F45' }, rhel: { since: 'RHEL11' } },
    },
    '--composefs': {
      type: 'flag',
      help: 'mount the image by composefs',
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
