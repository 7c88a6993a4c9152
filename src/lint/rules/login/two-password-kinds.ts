import type { Rule } from '../../rule.ts'

export const twoPasswordKinds: Rule<'command'> = {
  meta: {
    id: 'login/two-password-kinds',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow `--iscrypted` and `--plaintext` on one line.',
    why: 'A password is a hash or it is not. Of both flags the later one wins, without a word, and with the wrong one nobody can log in.',
    sources: ['pykickstart 3.74'],
    ok: ['rootpw --plaintext x\n', 'rootpw --iscrypted $6$salt$hash\n'],
    bad: ['rootpw --iscrypted --plaintext x\n', 'user --name=me --plaintext --iscrypted --password=$6$salt$hash\n'],
  },
  on: 'command',
  commands: ['rootpw', 'user', 'sshpw'],
  check({ node }, ctx) {
    const flags = node.args.filter(({ value }) => value === '--iscrypted' || value === '--plaintext')
    const last = flags.at(-1)
    const other = flags.find(({ value }) => value !== last?.value)
    if (!last || !other) return
    ctx.report({ at: last, message: `Unexpected ${last.value} after ${other.value}, expected one of them` })
  },
}
