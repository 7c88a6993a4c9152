import type { CommandDef } from '../types.ts'

export const ostreecontainer = {
  name: 'ostreecontainer',
  description: 'Installs from an OSTree commit in a container image.',
  lanes: { fedora: { since: 'F38' }, rhel: { since: 'RHEL9' } },
  repeat: 'set',
  options: {
    '--stateroot': { help: 'name of the state root' },
    '--url': { type: 'url', required: true, help: 'name of the container image' },
    '--transport': { help: 'how the image is fetched' },
    '--remote': { help: 'name of the remote' },
    '--no-signature-verification': { type: 'flag', help: 'do not verify signatures' },
  },
  write: {
    order: [0, 'OSTreeContainer'],
    items: ['--stateroot=""', '--remote=""', '--no-signature-verification', '--transport=""', '--url=""'],
  },
  implies: [{ when: '--stateroot', means: '--remote', value: { of: '--stateroot' }, asDefault: true }],
  conflicts: [{ with: ['ostreesetup', 'bootc'] }],
} as const satisfies CommandDef
