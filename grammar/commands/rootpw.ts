import type { CommandDef } from '../types.ts'

export const rootpw = {
  name: 'rootpw',
  description: 'Sets the password of root.',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'set',
  positionals: [{ name: 'password', help: 'password of root', count: '?', secret: true }],
  options: {
    '--iscrypted': { type: 'flag', group: 'crypt', help: 'the password is already hashed' },
    '--lock': { type: 'flag', help: 'lock the account', lanes: { fedora: { since: 'F8' }, rhel: { since: 'RHEL6' } } },
    '--plaintext': {
      type: 'flag',
      group: 'crypt',
      help: 'the password is in plain text',
      lanes: { fedora: { since: 'F8' }, rhel: { since: 'RHEL6' } },
    },
    '--allow-ssh': {
      type: 'flag',
      help: 'let root log in over SSH with the password',
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
