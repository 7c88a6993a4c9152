import type { CommandDef } from '../types.ts'

export const mount = {
  name: 'mount',
  description:
    'Mounts a device that already exists in the installed system. Takes the place of part, logvol and the other commands that make devices.',
  example: 'mount /dev/sda3 / --reformat=xfs',
  lanes: { fedora: { since: 'F27' }, rhel: { since: 'RHEL8' } },
  repeat: 'list',
  positionals: [
    { name: 'device', help: 'device to mount: a path, UUID=… or LABEL=…', count: '1' },
    { name: 'mountpoint', help: 'where it is mounted, or none', type: 'mountpoint', count: '1' },
  ],
  options: {
    '--reformat': {
      optionalValue: true,
      sticky: false,
      help: 'make a new file system first: the named one, or the kind that is there',
    },
    '--mkfsoptions': { help: 'further arguments for the program that makes the file system' },
    '--mountoptions': {
      help: 'mount options for /etc/fstab, as one word with commas',
      example: 'mount UUID=1234-ABCD /data --mountoptions=noatime,nodev',
    },
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
