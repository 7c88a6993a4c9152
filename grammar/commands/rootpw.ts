import type { CommandDef } from '../types.ts'

export const rootpw = {
  name: 'rootpw',
  description: 'Sets the password of root, or locks the account.',
  example: 'rootpw --lock',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  positionals: [{ name: 'password', help: 'password, in plain text or as a hash', count: '?', secret: true }],
  options: {
    '--iscrypted': {
      type: 'flag',
      group: 'crypt',
      help: 'the password is a hash already',
      example: 'rootpw --iscrypted $6$salt$hash',
    },
    '--lock': {
      type: 'flag',
      help: 'root may not log in by password',
      lanes: { fedora: { since: 'F8' }, rhel: { since: 'RHEL6' } },
    },
    '--plaintext': {
      type: 'flag',
      group: 'crypt',
      help: 'the password is in plain text, which is the default',
      lanes: { fedora: { since: 'F8' }, rhel: { since: 'RHEL6' } },
    },
    '--allow-ssh': {
      type: 'flag',
      help: 'root may log in over SSH by password',
      lanes: { fedora: { since: 'F37' }, rhel: { since: 'RHEL9' } },
    },
  },
  write: {
    order: [0, 'RootPw'],
    when: [['password', '--lock']],
    items: [
      {
        first: [
          {
            when: ['password'],
            write: [
              '--iscrypted',
              '--lock',
              {
                lanes: { fedora: { since: 'F8' }, rhel: { since: 'RHEL6' } },
                when: ['!--iscrypted'],
                write: [{ text: '--plaintext' }],
              },
              '--allow-ssh',
              'password',
            ],
          },
          '--lock',
        ],
      },
    ],
  },
  constraints: [
    { kind: 'requires', when: [], needs: ['password'], lanes: { fedora: { until: 'F18' }, rhel: { until: 'RHEL7' } } },
    { kind: 'atLeastOne', of: ['password', '--lock'], lanes: { fedora: { since: 'F18' }, rhel: { since: 'RHEL7' } } },
  ],
} as const satisfies CommandDef
