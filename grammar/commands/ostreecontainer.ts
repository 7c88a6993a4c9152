import type { CommandDef } from '../types.ts'

export const ostreecontainer = {
  name: 'ostreecontainer',
  description: 'Installs an OSTree system that is packed in a container image, in place of packages.',
  example: 'ostreecontainer --url=quay.io/example/os:latest --transport=registry',
  lanes: { fedora: { since: 'F38' }, rhel: { since: 'RHEL9' } },
  repeat: 'set',
  options: {
    '--stateroot': { help: 'name of the state root that the system is installed in' },
    '--url': { type: 'url', required: true, help: 'container image to install' },
    '--transport': { help: 'how the image is fetched, such as registry or oci' },
    '--remote': { help: 'name of the OSTree remote' },
    '--no-signature-verification': { type: 'flag', help: 'do not verify signatures of the image' },
  },
  write: {
    order: [0, 'OSTreeContainer'],
    items: ['--stateroot=""', '--remote=""', '--no-signature-verification', '--transport=""', '--url=""'],
  },
  implies: [{ when: '--stateroot', means: '--remote', value: { of: '--stateroot' }, asDefault: true }],
  conflicts: [{ with: ['ostreesetup', 'bootc'] }],
} as const satisfies CommandDef
