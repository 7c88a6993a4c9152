import type { CommandDef } from '../types.ts'

export const url = {
  name: 'url',
  description: 'Installs from a tree on a web or FTP server.',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  options: {
    '--url': {
      type: 'url',
      required: true,
      help: 'where the installation tree is',
      changes: [{ from: { fedora: 'F18', rhel: 'RHEL7' }, required: false }],
    },
    '--proxy': {
      type: 'url',
      help: 'proxy to go through',
      lanes: { fedora: { since: 'F13' }, rhel: { since: 'RHEL6' } },
    },
    '--noverifyssl': {
      type: 'flag',
      help: "do not verify the server's certificate",
      lanes: { fedora: { since: 'F14' }, rhel: { since: 'RHEL6' } },
    },
    '--mirrorlist': {
      type: 'url',
      help: 'URL of the list of mirrors',
      lanes: { fedora: { since: 'F18' }, rhel: { since: 'RHEL7' } },
    },
    '--metalink': {
      type: 'url',
      help: 'URL of the metalink',
      lanes: { fedora: { since: 'F27' }, rhel: { since: 'RHEL8' } },
    },
    '--sslcacert': {
      help: 'certificate of the authority',
      lanes: { fedora: { since: 'F30' }, rhel: { since: 'RHEL8' } },
    },
    '--sslclientcert': {
      help: 'certificate of the client',
      lanes: { fedora: { since: 'F30' }, rhel: { since: 'RHEL8' } },
    },
    '--sslclientkey': { help: 'key of the client', lanes: { fedora: { since: 'F30' }, rhel: { since: 'RHEL8' } } },
  },
  write: {
    order: [0, 'Url'],
    items: [
      { first: ['--url=""', '--mirrorlist=""', '--metalink=""'] },
      '--proxy=""',
      '--noverifyssl',
      '--sslcacert=""',
      '--sslclientcert=""',
      '--sslclientkey=""',
    ],
  },
  constraints: [
    {
      kind: 'exactlyOne',
      of: ['--url', '--mirrorlist', '--metalink'],
      lanes: { fedora: { since: 'F18' }, rhel: { since: 'RHEL7' } },
    },
  ],
} as const satisfies CommandDef
