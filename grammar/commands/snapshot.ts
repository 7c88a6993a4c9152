import type { CommandDef } from '../types.ts'

export const snapshot = {
  name: 'snapshot',
  description: 'Takes a snapshot of a thin LVM volume, before or after the installation.',
  example: 'snapshot system/root --name=pristine --when=post-install',
  lanes: { fedora: { since: 'F26' }, rhel: { since: 'RHEL7' } },
  repeat: 'list',
  positionals: [{ name: 'origin', help: 'thin volume to copy, as GROUP/VOLUME', count: '1' }],
  options: {
    '--name': { required: true, help: 'name of the snapshot' },
    '--when': {
      type: 'keyword',
      choices: ['pre-install', 'post-install'],
      required: true,
      help: 'pre-install: before anything is changed; post-install: at the end',
    },
  },
  write: { order: [140, 'Snapshot'], items: ['origin', { given: '--name=' }, '--when='] },
  constraints: [{ kind: 'pattern', of: 'origin', match: '[^/]+/[^/]+', expected: 'VG/LV' }],
  duplicates: [{ key: ['--name'], severity: 'error' }],
} as const satisfies CommandDef
