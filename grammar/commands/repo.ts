import { serverOptions } from '../options/server.ts'
import type { CommandDef } from '../types.ts'

export const repo = {
  name: 'repo',
  description: 'Adds a package repository to those that packages are installed from.',
  example: 'repo --name=updates --baseurl=https://example.org/updates/x86_64/ --cost=100',
  lanes: { fedora: { since: 'FC6' }, rhel: { since: 'RHEL5' } },
  repeat: 'list',
  options: {
    '--name': { required: true, help: 'name of the repository; an own one each' },
    '--baseurl': { type: 'url', help: 'URL of the repository, the folder that has repodata in it' },
    '--mirrorlist': {
      type: 'url',
      help: 'URL of a list of mirrors',
      example: 'repo --name=updates --mirrorlist=https://example.org/mirrorlist?repo=updates',
    },
    '--cost': {
      type: 'int',
      help: 'how dear a package from here is; of the same package in several the cheapest counts (1000 is usual)',
      lanes: { fedora: { since: 'F8' }, rhel: { since: 'RHEL6' } },
    },
    '--excludepkgs': {
      type: 'list',
      help: 'packages never to take from it; * may stand in names',
      lanes: { fedora: { since: 'F8' }, rhel: { since: 'RHEL6' } },
    },
    '--includepkgs': {
      type: 'list',
      help: 'the only packages to take from it; * may stand in names',
      example: 'repo --name=site --baseurl=https://example.org/site/ --includepkgs=site-*',
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
    '--install': {
      type: 'flag',
      help: 'write the repository into /etc/yum.repos.d of the installed system too',
      example: 'repo --name=site --baseurl=https://example.org/site/ --install',
      lanes: { fedora: { since: 'F21' }, rhel: { since: 'RHEL7' } },
    },
    '--metalink': {
      type: 'url',
      help: 'URL of a metalink, which lists mirrors and checksums',
      example: 'repo --name=updates --metalink=https://example.org/metalink?repo=updates',
      lanes: { fedora: { since: 'F27' }, rhel: { since: 'RHEL8' } },
    },
    ...serverOptions,
    '--proxy': {
      ...serverOptions['--proxy'],
      example: 'repo --name=site --baseurl=https://example.org/site/ --proxy=http://proxy.example.org:3128',
    },
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
