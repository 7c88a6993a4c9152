import { isOn, text } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

/** How long the last part of a hash is, by how the whole begins. */
const lengths: Readonly<Record<string, number>> = { 1: 22, 5: 43, 6: 86, 7: 43, y: 43, gy: 43 }

/** What is shorter stands for a hash, as in an example: `$6$salt$hash`. */
const shortest = 20

export const cutHash: Rule<'command'> = {
  meta: {
    id: 'login/cut-hash',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Require a hash to be as long as its kind is.',
    why: 'A hash that lost a part when it was copied is put into /etc/shadow as it stands: no password matches it, and nobody can log in with the one that was meant. SHA-512 (`$6$`) has 86 letters behind the salt, SHA-256 (`$5$`) and yescrypt (`$y$`) have 43, MD5 (`$1$`) has 22.',
    sources: ['crypt(5)', 'Anaconda core/users.py, set_user_password'],
    ok: [`rootpw --iscrypted $6$salt$${'a'.repeat(86)}\n`, 'rootpw --iscrypted $6$salt$hash\n'],
    bad: [`rootpw --iscrypted $6$salt$${'a'.repeat(40)}\n`, `rootpw --iscrypted $y$j9T$salt$${'a'.repeat(44)}\n`],
  },
  on: 'command',
  commands: ['rootpw', 'user', 'sshpw'],
  check(command, ctx) {
    if (!isOn(command, 'iscrypted')) return
    const [, kind = '', hash = ''] =
      /^\$(\w+)\$(?:[^$]*\$)*([./0-9A-Za-z]*)$/.exec(text(command, 'password') ?? '') ?? []
    const wanted = Object.hasOwn(lengths, kind) ? lengths[kind]! : hash.length
    if (hash.length < shortest || hash.length === wanted) return
    ctx.report({
      at: command.at.password ?? command,
      message: `Unexpected hash of ${hash.length} letters behind the salt, expected ${wanted} for $${kind}$`,
    })
  },
}
