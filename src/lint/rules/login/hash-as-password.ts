import { isOn, text } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

/** What grub2-mkpasswd-pbkdf2 prints. */
const grubHash = /^grub\.pbkdf2\./

/** How crypt(3) hashes begin: `$6$`, `$y$`, `$2b$`. */
const hash = /^\$(?:1|2[abxy]?|5|6|7|y|gy)\$/

/** Commands of which each line counts. */
const repeats: ReadonlySet<string> = new Set(['user', 'sshpw'])

export const hashAsPassword: Rule<'command'> = {
  meta: {
    id: 'login/hash-as-password',
    severity: 'warning',
    fixable: 'safe',
    since: '0.1.0',
    summary: 'Require `--iscrypted` for a password that is a hash.',
    why: 'Without `--iscrypted` the password is taken as it stands: the account gets the text of the hash as its password, and nobody can log in with the one that was meant. The same goes for the hash of GRUB 2 in `bootloader`.',
    sources: ['Anaconda core/users.py, set_user_password'],
    ok: ['rootpw --iscrypted $6$salt$hash\n', 'rootpw secret\n', 'rootpw --plaintext $6$really\n'],
    bad: [
      'rootpw $6$salt$hash\n',
      'user --name=me --password=$6$salt$hash\n',
      'bootloader --password=grub.pbkdf2.sha512.1.AA.BB\n',
    ],
  },
  on: 'command',
  commands: ['rootpw', 'user', 'sshpw', 'bootloader'],
  check(command, ctx) {
    const kind = command.name === 'bootloader' ? grubHash : hash
    if (isOn(command, 'iscrypted') || isOn(command, 'plaintext') || !kind.test(text(command, 'password') ?? '')) return
    ctx.report({
      at: command.at.password ?? command.node.name,
      message: `Unexpected hash as the password of ${command.name}, expected --iscrypted with it`,
      // A line that a later one takes back is left to whoever takes out one of them.
      ...((repeats.has(command.name) || command === ctx.model.inForce(command.name).at(-1)) && {
        fix: { title: 'Add --iscrypted', edits: (edit) => [edit.insertAfter(command.node.name, ' --iscrypted')] },
      }),
    })
  },
}
