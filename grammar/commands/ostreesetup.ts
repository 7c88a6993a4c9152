import type { CommandDef } from '../types.ts'

export const ostreesetup = {
  name: 'ostreesetup',
  description: 'Installs an OSTree system from its repository, in place of packages.',
  example:
    'ostreesetup --osname=fedora --remote=fedora --url=https://example.org/ostree/repo/ --ref=fedora/42/x86_64/silverblue --nogpg',
  lanes: { fedora: { since: 'F21' }, rhel: { since: 'RHEL7' } },
  repeat: 'set',
  options: {
    '--osname': { required: true, help: 'name of the state root that the system is installed in' },
    '--remote': { help: 'name of the remote in the installed system; without it that of --osname' },
    '--url': { type: 'url', required: true, help: 'OSTree repository; http, https or file' },
    '--ref': { required: true, help: 'branch to install' },
    '--nogpg': { type: 'flag', help: 'do not verify GPG signatures' },
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
