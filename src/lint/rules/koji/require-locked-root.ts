import type { Rule } from '../../rule.ts'

export const requireLockedRoot: Rule<'kickstart'> = {
  meta: {
    id: 'koji/require-locked-root',
    severity: 'error',
    fixable: 'unsafe',
    since: '0.1.0',
    replaces: ['login/root-over-ssh'],
    summary: 'Require a locked root account (`rootpw --lock`) or a `user` in kickstarts for Koji.',
    why: "Koji's manual demands it for image tasks, since an image with a known root password is open to everybody who gets it; neither the hub nor the builder looks for it. Anaconda is content with any `rootpw` line. With neither `rootpw` nor `user` it reports root password and user creation as incomplete, in every release, and the build hangs or fails. The fix is unsafe: it takes away a way to log in.",
    sources: [
      'Koji manual, Building Images in Koji',
      'Anaconda ui/tui/spokes/root_password.py and modules/users/users.py',
    ],
    scope: 'followed',
    optIn: true,
    target: 'koji-image',
    ok: ['rootpw --lock\n', 'user --name=cloud --groups=wheel --lock\n', 'rootpw --lock --iscrypted locked\n'],
    bad: ['autopart\n', 'rootpw --iscrypted $6$salt$hash\nautopart\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { rootpw, rootLocked, users } = ctx.model.login
    if (users.length > 0 || rootLocked) return
    const last = rootpw.at(-1)
    if (!last) {
      ctx.report({
        at: 'missing',
        message: 'Expected rootpw --lock or a user, found neither',
        fix: { title: 'Add rootpw --lock', edits: (edit) => [edit.addCommand('rootpw --lock')] },
      })
      return
    }
    ctx.report({
      at: last.node.name,
      message: 'Unexpected rootpw without --lock and no user, expected rootpw --lock or a user',
      fix: { title: 'Add --lock', edits: (edit) => [edit.insertAfter(last.node.name, ' --lock')] },
    })
  },
}
