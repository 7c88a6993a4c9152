import { serverOptions } from '../options/server.ts'
import type { CommandDef } from '../types.ts'

export const url = {
  name: 'url',
  description: 'Installs from a tree on a web or FTP server.',
  example: 'url --url=https://example.org/el9/BaseOS/x86_64/os/',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  options: {
    '--url': {
      type: 'url',
      required: true,
      help: 'installation tree; http, https, ftp or file',
      changes: [{ from: { fedora: 'F18', rhel: 'RHEL7' }, required: false }],
    },
    '--mirrorlist': {
      type: 'url',
      help: 'URL of a list of mirrors of the tree',
      example: 'url --mirrorlist=https://example.org/mirrorlist?repo=os',
      lanes: { fedora: { since: 'F18' }, rhel: { since: 'RHEL7' } },
    },
    '--metalink': {
      type: 'url',
      help: 'URL of a metalink of the tree, which lists mirrors and checksums',
      example: 'url --metalink=https://example.org/metalink?repo=os',
      lanes: { fedora: { since: 'F27' }, rhel: { since: 'RHEL8' } },
    },
    ...serverOptions,
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
