import type { Rule } from '../../rule.ts'

export const requireAccount: Rule<'kickstart'> = {
  meta: {
    id: 'login/require-account',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    replaces: ['koji/require-locked-root'],
    summary: 'Require `rootpw` or `user`.',
    why: 'With neither, Anaconda has nobody who could administrate the system: the screens for the root password and for creating a user stay incomplete and the installation waits, or fails where it may not ask. Any `rootpw` line satisfies it, `rootpw --lock` too.',
    sources: [
      'Anaconda ui/tui/spokes/root_password.py and ui/tui/spokes/user.py',
      'rhinstaller/kickstart-tests issue 986',
    ],
    scope: 'resolved',
    ok: ['rootpw --lock\n', 'user --name=me --groups=wheel --password=x\n'],
    bad: ['autopart\n', 'url --url=http://example.com/\n%packages\n%end\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { rootpw, users } = ctx.model.login
    if (rootpw.length > 0 || users.length > 0) return
    ctx.report({ at: 'missing', message: 'Expected rootpw or user, found neither' })
  },
}
