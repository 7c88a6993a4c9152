import type { CommandDef } from '../types.ts'

export const ostreesetup = {
  name: 'ostreesetup',
  description: 'Installs from an OSTree repository.',
  lanes: { fedora: { since: 'F21' }, rhel: { since: 'RHEL7' } },
  repeat: 'set',
  options: {
    '--osname': { required: true, help: 'name of the system in the tree' },
    '--remote': { help: 'name of the remote' },
    '--url': { type: 'url', required: true, help: 'where the tree is' },
    '--ref': { required: true, help: 'branch of the tree' },
    '--nogpg': { type: 'flag', help: 'do not verify signatures' },
  },
  write: {
    order: [0, 'OSTreeSetup'],
    when: ['--osname'],
    items: ['--osname=""', '--remote=""', '--url=""', '--ref=""', '--nogpg'],
  },
  implies: [{ when: '--osname', means: '--remote', value: { of: '--osname' }, asDefault: true }],
  constraints: [
    { kind: 'pattern', of: '--url', match: '(?:file|https?):.*', expected: 'a file:, http: or https: URL' },
  ],
  conflicts: [
    { with: ['ostreecontainer'], lanes: { fedora: { since: 'F38' }, rhel: { since: 'RHEL10' } } },
    { with: ['bootc'], lanes: { fedora: { since: 'F43' }, rhel: { since: 'RHEL10' } } },
  ],
} as const satisfies CommandDef
