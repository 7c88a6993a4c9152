import type { CommandDef } from '../types.ts'

export const liveimg = {
  name: 'liveimg',
  description: 'Installs by unpacking an image of a disk.',
  lanes: { fedora: { since: 'F19' }, rhel: { since: 'RHEL7' } },
  repeat: 'set',
  options: {
    '--url': { type: 'url', required: true, help: 'where the image is' },
    '--proxy': { type: 'url', help: 'proxy to go through' },
    '--noverifyssl': { type: 'flag', help: "do not verify the server's certificate" },
    '--checksum': { help: 'SHA-256 of the image' },
  },
  write: { order: [0, 'Liveimg'], items: [{ given: '--url=""' }, '--proxy=""', '--noverifyssl', '--checksum=""'] },
} as const satisfies CommandDef
