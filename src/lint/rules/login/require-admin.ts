import { inLanes } from '../../../../grammar/releases.ts'
import type { Rule } from '../../rule.ts'

/** Since then a user without a password counts as locked, and a locked one as no administrator (Anaconda commit fd13fe55). */
const needsPassword = { fedora: { since: 'F31' }, rhel: { since: 'RHEL8' } } as const

export const requireAdmin: Rule<'kickstart'> = {
  meta: {
    id: 'login/require-admin',
    severity: 'error',
    fixable: 'safe',
    since: '0.1.0',
    summary: 'Require an administrator among the users when there is no `rootpw`.',
    why: 'Without `rootpw`, Anaconda wants a user in the group `wheel`, since F31 and EL 8.3 one with a password that is not locked (an `sshkey` is not enough). Otherwise the screens for root password and user creation stay incomplete and the installation waits, or fails where it may not ask. Adding `rootpw --lock` satisfies it and is a safe fix: root is locked anyway when nobody gives it a password.',
    sources: ['Anaconda modules/users/users.py', 'rhinstaller/kickstart-tests: user-no-wheel-no-root'],
    scope: 'resolved',
    ok: ['user --name=me --groups=wheel --password=x\n', 'rootpw --lock\nuser --name=me\n'],
    bad: [
      'user --name=me --password=x\n',
      'user --name=me --groups=wheel\nsshkey --username=me "ssh-ed25519 AAAA me"\n',
    ],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { rootpw, users, entrances } = ctx.model.login
    const [first] = users
    if (rootpw.length > 0 || !first) return
    const strict = inLanes(ctx.release, needsPassword)
    if (users.some((user) => user.groups.includes('wheel') && (!strict || (user.password && !user.locked)))) return
    const admin = users.find((user) => user.groups.includes('wheel'))
    const { command } = admin ?? first
    ctx.report({
      at: (admin ? command.at.lock : command.at.groups) ?? command.at.name ?? command,
      message: admin
        ? 'Unexpected user without a usable password and no rootpw, expected an administrator who can log in'
        : 'Unexpected user outside wheel and no rootpw, expected an administrator',
      // Where nobody could log in then, it takes a decision, not a line.
      ...(entrances.length > 0 && {
        fix: { title: 'Add rootpw --lock', edits: (edit) => [edit.addCommand('rootpw --lock')] },
      }),
    })
  },
}
