import { inLanes } from '../../../../grammar/releases.ts'
import type { CheckedCommand } from '../../../check/checked.ts'
import { passwordKind } from '../../../model/login.ts'
import { isOn, text } from '../../../model/values.ts'
import { isPlaceholder } from '../../placeholder.ts'
import type { Rule } from '../../rule.ts'

/** chpasswd refuses what is no hash there (lorax issue 1517). */
const refused = { fedora: { since: 'F44' }, rhel: { since: 'RHEL11' } } as const

/** Words that people write to say that there is no password. */
const noPassword =
  /^(?:[*!x]+|locked|nope|none|no|disabled|invalid|nologin|LK|\*LK\*|!\*|(?:thereis)?no-?password\w*)$/i

export const notAHash: Rule<'command'> = {
  meta: {
    id: 'login/not-a-hash',
    severity: 'warning',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Require a hash with `--iscrypted`.',
    why: 'With `--iscrypted` the word is put into /etc/shadow as it stands. When it is no hash, no password matches it, and nobody can log in with the one that was meant. People also write `--iscrypted locked` to have no password: that says less than `--lock`, and since F44 the program that sets it refuses the word and the installation fails.',
    sources: ['Anaconda core/users.py, set_user_password', 'lorax issue 1517'],
    release: 'F44',
    ok: ['rootpw --iscrypted $6$salt$hash\n', 'rootpw --lock\n', 'rootpw --plaintext secret\n'],
    bad: [
      'rootpw --iscrypted nope\n',
      'rootpw --lock --iscrypted locked\n',
      'user --name=me --iscrypted --password=nope\n',
    ],
  },
  on: 'command',
  commands: ['rootpw', 'user'],
  check(command, ctx) {
    if (passwordKind(command) !== 'unusable') return
    const password = text(command, 'password')!
    const meant = noPassword.test(password)
    const locked = isOn(command, 'lock')
    if (!meant && isPlaceholder(password.replaceAll('$', ''))) return
    if (/^\$\w+$/.test(password)) return
    const fails = inLanes(ctx.release, refused)
    if (locked && !fails) return
    ctx.report({
      at: command.at.password ?? command,
      message: `Unexpected password that is no hash with --iscrypted, expected ${meant || locked ? '--lock alone' : 'one such as $6$salt$hash'}`,
      ...(meant && !fails && { severity: 'info' }),
      // What another word is meant for, a hash or a password, nobody can tell.
      ...((meant || locked) && {
        fix: {
          title: 'Use --lock alone',
          edits: (edit) => {
            const crypted = command.at.iscrypted
            if (!crypted) return []
            const word = passwordWord(command, (at) => ctx.text(at))
            if (!word) return []
            return [locked ? edit.removeWord(crypted) : edit.replace(crypted, '--lock'), edit.removeWord(word)]
          },
        },
      }),
    })
  },
}

/** The word that holds the password and nothing else but its option. */
function passwordWord(command: CheckedCommand, textOf: (at: CheckedCommand['span']) => string) {
  const at = command.at.password
  const word = command.node.args.find(({ span }) => at && span.start <= at.start && at.end <= span.end)
  return word && (command.name === 'rootpw' || textOf(word.span).startsWith('--password=')) ? word : undefined
}
