import { text } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

export const sshkeyWithoutUser: Rule<'kickstart'> = {
  meta: {
    id: 'login/sshkey-without-user',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow `sshkey` for a user that no line makes.',
    why: 'The key is written into the home folder of the user near the end of the installation. When there is no such user, it stops with an error since EL 8 (EL 7 wrote a line into the log). Where an image brings the system, it may bring the user too, and this is a warning.',
    sources: ['Anaconda core/users.py'],
    scope: 'resolved',
    ok: ['user --name=me\nsshkey --username=me "ssh-rsa AAAA me"\n', 'sshkey --username=root "ssh-rsa AAAA me"\n'],
    bad: ['user --name=me\nsshkey --username=you "ssh-rsa AAAA you"\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { login, payload } = ctx.model
    const made = new Set(login.users.map((user) => user.name)).add('root')
    for (const command of login.sshkeys) {
      const name = text(command, 'username')
      if (name === undefined || made.has(name)) continue
      ctx.report({
        at: command.at.username ?? command.node.name,
        message: `Unexpected user "${name}", expected root or one that a user line makes`,
        ...(payload.image && { severity: 'warning' }),
      })
    }
  },
}
