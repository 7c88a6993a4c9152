import type { CommandDef } from '../types.ts'

export const zipl = {
  name: 'zipl',
  description: 'Sets the boot loader of the mainframe.',
  lanes: { fedora: { since: 'F32' }, rhel: { since: 'RHEL8' } },
  repeat: 'set',
  options: {
    '--secure-boot': { type: 'flag', group: 'secureBoot', sticky: true, help: 'Secure Boot: follow the machine' },
    '--force-secure-boot': { type: 'flag', group: 'secureBoot', sticky: true, help: 'require Secure Boot' },
    '--no-secure-boot': { type: 'flag', group: 'secureBoot', sticky: true, help: 'do without Secure Boot' },
  },
  write: {
    order: [10, 'Zipl'],
    when: [['--secure-boot', '--force-secure-boot', '--no-secure-boot']],
    items: ['--secure-boot', '--force-secure-boot', '--no-secure-boot'],
  },
} as const satisfies CommandDef
