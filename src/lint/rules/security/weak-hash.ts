import { isOn, text } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

export const weakHash: Rule<'command'> = {
  meta: {
    id: 'security/weak-hash',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow hashes that are quickly cracked.',
    why: 'A hash made with MD5 (`$1$`) or the old DES crypt can be tried out billions of times a second: whoever reads the kickstart has the password soon. In FIPS mode such an account cannot log in at all. Make the hash with `openssl passwd -6` or `mkpasswd`.',
    sources: ['crypt(5)', 'crypto-policies: FIPS'],
    ok: ['rootpw --iscrypted $6$salt$hash\n', 'user --name=a --iscrypted --password=$y$j9T$salt$hash\n'],
    bad: ['rootpw --iscrypted $1$salt$hash\n', 'user --name=a --iscrypted --password=abcdefghijklm\n'],
  },
  on: 'command',
  commands: ['rootpw', 'user', 'sshpw'],
  check(command, ctx) {
    const hash = text(command, 'password')
    if (hash === undefined) return
    const kind = hash.startsWith('$1$') ? 'MD5' : /^[./0-9A-Za-z]{13}$/.test(hash) ? 'DES' : undefined
    // 13 letters without --iscrypted are a password.
    if (!kind || (kind === 'DES' && !isOn(command, 'iscrypted'))) return
    ctx.report({ at: command.at.password ?? command.node, message: `Unexpected hash of ${kind}, expected $6$ or $y$` })
  },
}
