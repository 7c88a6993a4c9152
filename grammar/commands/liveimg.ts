import type { CommandDef } from '../types.ts'

export const liveimg = {
  name: 'liveimg',
  description: 'Installs by unpacking a disk image or an archive of a file system, in place of packages.',
  example:
    'liveimg --url=https://example.org/images/root.tar.xz --checksum=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
  lanes: { fedora: { since: 'F19' }, rhel: { since: 'RHEL7' } },
  repeat: 'set',
  options: {
    '--url': { type: 'url', required: true, help: 'where the image is; http, https, ftp or file' },
    '--proxy': { type: 'url', help: 'proxy to go through: [PROTOCOL://][USER:PASSWORD@]HOST[:PORT]' },
    '--noverifyssl': { type: 'flag', help: 'accept any certificate of an HTTPS server' },
    '--checksum': { help: 'SHA-256 of the image, in hexadecimal digits' },
  },
  write: { order: [0, 'Liveimg'], items: [{ given: '--url=""' }, '--proxy=""', '--noverifyssl', '--checksum=""'] },
} as const satisfies CommandDef
