import type { Flag, OptionDef } from '../types.ts'

/** How a server is reached that something is installed from: the same options for repo and url. */
export const serverOptions = {
  '--proxy': {
    type: 'url',
    help: 'proxy to go through: [PROTOCOL://][USER:PASSWORD@]HOST[:PORT]',
    lanes: { fedora: { since: 'F13' }, rhel: { since: 'RHEL6' } },
  },
  '--noverifyssl': {
    type: 'flag',
    help: 'accept any certificate of an HTTPS server',
    lanes: { fedora: { since: 'F14' }, rhel: { since: 'RHEL6' } },
  },
  '--sslcacert': {
    help: 'path or URL of the certificate that the server is verified with',
    lanes: { fedora: { since: 'F30' }, rhel: { since: 'RHEL8' } },
  },
  '--sslclientcert': {
    help: 'path or URL of the certificate to present to the server',
    lanes: { fedora: { since: 'F30' }, rhel: { since: 'RHEL8' } },
  },
  '--sslclientkey': {
    help: 'path or URL of the key of that certificate',
    lanes: { fedora: { since: 'F30' }, rhel: { since: 'RHEL8' } },
  },
} as const satisfies Readonly<Record<Flag, OptionDef>>
