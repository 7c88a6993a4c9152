import type { CommandDef } from '../types.ts'

export const zipl = {
  name: 'zipl',
  description: 'IBM Z: says whether the boot loader is written for Secure Boot.',
  example: 'zipl --secure-boot',
  lanes: { fedora: { since: 'F32' }, rhel: { since: 'RHEL8' } },
  repeat: 'set',
  options: {
    '--secure-boot': {
      type: 'flag',
      group: 'secureBoot',
      sticky: true,
      help: 'Secure Boot where the machine can, which is the default',
    },
    '--force-secure-boot': {
      type: 'flag',
      group: 'secureBoot',
      sticky: true,
      help: 'Secure Boot always; other machines do not start it',
      example: 'zipl --force-secure-boot',
    },
    '--no-secure-boot': { type: 'flag', group: 'secureBoot', sticky: true, help: 'no Secure Boot' },
  },
  write: {
    order: [10, 'Zipl'],
    when: [['--secure-boot', '--force-secure-boot', '--no-secure-boot']],
    items: ['--secure-boot', '--force-secure-boot', '--no-secure-boot'],
  },
} as const satisfies CommandDef
