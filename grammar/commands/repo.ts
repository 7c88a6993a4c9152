import type { CommandDef } from '../types.ts'

export const repo = {
  name: 'repo',
  description: 'Adds a package repository to the installation.',
  lanes: { fedora: { since: 'FC6' }, rhel: { since: 'RHEL5' } },
  repeat: 'list',
  options: {
    '--name': { required: true, help: 'name of the repository' },
    '--baseurl': { type: 'url', help: 'URL of the repository' },
    '--mirrorlist': { type: 'url', help: 'URL of the list of mirrors' },
    '--cost': {
      type: 'int',
      help: 'price of this repository against others, lower is preferred',
      lanes: { fedora: { since: 'F8' }, rhel: { since: 'RHEL6' } },
    },
    '--excludepkgs': {
      type: 'list',
      help: 'packages never to take from it',
      lanes: { fedora: { since: 'F8' }, rhel: { since: 'RHEL6' } },
    },
    '--includepkgs': {
      type: 'list',
      help: 'the only packages to take from it',
      lanes: { fedora: { since: 'F8' }, rhel: { since: 'RHEL6' } },
    },
    '--ignoregroups': {
      type: 'bool',
      help: 'do not use its package groups',
      lanes: {
        fedora: { since: 'F11', deprecated: 'F33', removed: 'F40' },
        rhel: { since: 'RHEL6', deprecated: 'RHEL9', removed: 'RHEL10' },
      },
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
    '--install': {
      type: 'flag',
      help: 'keep the repository in the installed system',
      lanes: { fedora: { since: 'F21' }, rhel: { since: 'RHEL7' } },
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
    order: [0, 'Repo'],
    items: [
      { given: '--name=""' },
      { first: ['--baseurl=', '--mirrorlist=', { text: '' }] },
      '--cost=',
      '--includepkgs=""',
      '--excludepkgs=""',
      '--ignoregroups=',
      '--proxy=""',
      '--noverifyssl',
      '--install',
      '--metalink=',
      '--sslcacert=""',
      '--sslclientcert=""',
      '--sslclientkey=""',
    ],
  },
  constraints: [
    {
      kind: 'exactlyOne',
      of: ['--baseurl', '--mirrorlist'],
      lanes: { fedora: { until: 'F15' }, rhel: { until: 'RHEL7' } },
    },
    { kind: 'atMostOne', of: ['--baseurl', '--mirrorlist', '--metalink'] },
  ],
  duplicates: [{ key: ['--name'], severity: 'warning' }],
} as const satisfies CommandDef
