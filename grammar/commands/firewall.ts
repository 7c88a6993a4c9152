import type { CommandDef } from '../types.ts'

export const firewall = {
  name: 'firewall',
  description: 'Configures the firewall of the installed system. On its own it only says that there is one.',
  example: 'firewall --enabled --service=ssh,http --port=8080:tcp',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  options: {
    '--disabled': { type: 'flag', aliases: ['--disable'], group: 'enabled', help: 'let everything in' },
    '--enabled': {
      type: 'flag',
      aliases: ['--enable'],
      group: 'enabled',
      help: 'let in only answers and what is named here',
    },
    '--ftp': {
      type: 'flag',
      into: '--port',
      value: ['21:tcp'],
      help: 'let FTP in',
      changes: [{ from: { fedora: 'F10', rhel: 'RHEL6' }, into: '--service', value: ['ftp'] }],
    },
    '--http': {
      type: 'flag',
      into: '--port',
      value: ['80:tcp', '443:tcp'],
      replaces: true,
      help: 'let web traffic in',
      changes: [{ from: { fedora: 'F10', rhel: 'RHEL6' }, into: '--service', value: ['http'], replaces: false }],
    },
    '--smtp': {
      type: 'flag',
      into: '--port',
      value: ['25:tcp'],
      help: 'let mail in',
      changes: [{ from: { fedora: 'F10', rhel: 'RHEL6' }, into: '--service', value: ['smtp'] }],
    },
    '--ssh': {
      type: 'flag',
      into: '--port',
      value: ['22:tcp'],
      help: 'let SSH in',
      changes: [{ from: { fedora: 'F10', rhel: 'RHEL6' }, into: '--service', value: ['ssh'] }],
    },
    '--telnet': {
      type: 'flag',
      into: '--port',
      value: ['23:tcp'],
      help: 'let telnet in',
      lanes: {
        fedora: { since: 'FC3', deprecated: 'F10', removed: 'F14' },
        rhel: { since: 'RHEL3', deprecated: 'RHEL6', removed: 'RHEL7' },
      },
      changes: [{ from: { fedora: 'F10', rhel: 'RHEL6' }, type: 'word', into: '', value: [] }],
    },
    '--high': {
      help: 'strict security level of long ago',
      lanes: {
        fedora: { since: 'FC3', deprecated: 'FC3', removed: 'F9' },
        rhel: { since: 'RHEL3', deprecated: 'RHEL3', removed: 'RHEL6' },
      },
    },
    '--medium': {
      help: 'middling security level of long ago',
      lanes: {
        fedora: { since: 'FC3', deprecated: 'FC3', removed: 'F9' },
        rhel: { since: 'RHEL3', deprecated: 'RHEL3', removed: 'RHEL6' },
      },
    },
    '--port': { type: 'ports', repeat: 'extend', help: 'ports to let in, as PORT:PROTOCOL' },
    '--trust': {
      repeat: 'append',
      help: 'interface whose traffic is all let in',
      example: 'firewall --enabled --trust=ens4',
    },
    '--service': {
      type: 'list',
      repeat: 'extend',
      help: 'services to let in, by firewalld name',
      lanes: { fedora: { since: 'F10' }, rhel: { since: 'RHEL6' } },
    },
    '--remove-service': {
      type: 'list',
      repeat: 'extend',
      help: 'services to keep out, by firewalld name',
      lanes: { fedora: { since: 'F20' }, rhel: { since: 'RHEL7' } },
    },
    '--use-system-defaults': {
      type: 'flag',
      help: 'leave the firewall as the packages set it up; all else is ignored',
      example: 'firewall --use-system-defaults',
      lanes: { fedora: { since: 'F28' }, rhel: { since: 'RHEL8' } },
    },
  },
  write: {
    order: [0, 'Firewall'],
    items: [
      {
        first: [
          '--use-system-defaults',
          { when: ['--disabled'], write: [{ text: '--disabled' }] },
          { write: [{ text: '--enabled' }, '--port=', '--trust=', '--service=', '--remove-service='] },
        ],
      },
    ],
  },
} as const satisfies CommandDef
