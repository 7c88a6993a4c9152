import type { CommandDef } from '../types.ts'

export const snapshot = {
  name: 'snapshot',
  description: 'Takes a snapshot of a thin logical volume.',
  lanes: { fedora: { since: 'F26' }, rhel: { since: 'RHEL7' } },
  repeat: 'list',
  positionals: [{ name: 'origin', help: 'volume to copy, as VG/LV', count: '1' }],
  options: {
    '--name': { required: true, help: 'name of the snapshot' },
    '--when': { type: 'keyword', choices: ['pre-install', 'post-install'], required: true, help: 'when to take it' },
  },
  write: { order: [140, 'Snapshot'], items: ['origin', { given: '--name=' }, '--when='] },
  constraints: [{ kind: 'pattern', of: 'origin', match: '[^/]+/[^/]+', expected: 'VG/LV' }],
  duplicates: [{ key: ['--name'], severity: 'error' }],
} as const satisfies CommandDef
