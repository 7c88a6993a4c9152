import type { CommandDef } from '../types.ts'

export const mount = {
  name: 'mount',
  description: 'Mounts an existing device in the installed system.',
  lanes: { fedora: { since: 'F27' }, rhel: { since: 'RHEL8' } },
  repeat: 'list',
  positionals: [
    { name: 'device', help: 'device to mount', count: '1' },
    { name: 'mountpoint', help: 'where it is mounted, or none', type: 'mountpoint', count: '1' },
  ],
  options: {
    '--reformat': {
      optionalValue: true,
      sticky: false,
      help: 'format the device before mounting, with the file system named or the one it has',
    },
    '--mkfsoptions': { help: 'arguments for the program that makes the file system' },
    '--mountoptions': { help: 'mount options, for /etc/fstab' },
  },
  write: {
    order: [0, 'Mount'],
    items: ['device', 'mountpoint', '--reformat', '--mkfsoptions=""', '--mountoptions=""'],
  },
  constraints: [
    { kind: 'pattern', of: 'mountpoint', match: '/.*|[Nn][Oo][Nn][Ee]', expected: 'an absolute path or none' },
    { kind: 'requires', when: ['--mkfsoptions'], needs: [{ of: '--reformat', given: true }] },
  ],
  conflicts: [{ with: ['autopart', 'part', 'raid', 'volgroup', 'logvol', 'reqpart'] }],
} as const satisfies CommandDef
