import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

/** Where the installer has the system it installs; the second name is that of Anaconda itself. */
const mounted = /^\/mnt\/sys(?:image|root)(?=\/)/

export const logPath: Rule<'script'> = {
  meta: {
    id: 'scripts/log-path',
    severity: 'warning',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Require `--log` to name a file on the right side of the chroot.',
    why: 'The log of a %post script lies in the installed system: `--log=/mnt/sysimage/root/post.log` ends up in /mnt/sysimage/root of that system. The log of %pre, and of a script with `--nochroot`, lies in the installer: /root and /var there are gone after the reboot. Its /tmp is what people look at from the console.',
    sources: ['Anaconda pyanaconda/core/kickstart/scripts.py: the path is taken below the root of the script'],
    ok: [
      '%post --log=/root/post.log\nx\n%end\n',
      '%post --nochroot --log=/mnt/sysimage/root/a.log\nx\n%end\n',
      '%pre --log=/tmp/a.log\nx\n%end\n',
    ],
    bad: ['%post --log=/mnt/sysimage/root/post.log\nx\n%end\n', '%post --nochroot --log=/root/post.log\nx\n%end\n'],
  },
  on: 'script',
  check({ kind, log, chroot, section: { at } }, ctx) {
    const span = at.log
    if (log === undefined || !span) return
    const written = ctx.text(span)
    if (chroot && mounted.test(log)) {
      ctx.report({
        at: span,
        message: `Unexpected path ${quoted(log)} in the installed system, expected ${quoted(log.replace(mounted, ''))}`,
        fix: {
          title: 'Remove the mount point',
          edits: (edit) => [edit.replace(span, written.replace(/\/mnt\/sys(?:image|root)(?=\/)/, ''))],
        },
      })
    } else if (!chroot && /^\/(?:root|var|home)\//.test(log)) {
      const post = kind === 'post'
      ctx.report({
        at: span,
        message: `Unexpected path ${quoted(log)} in the installer, expected ${post ? 'one below /mnt/sysimage' : 'a file in /tmp'}`,
        hint: 'it is gone after the reboot',
        severity: 'info',
        ...(post &&
          written.startsWith('/') && {
            fix: { title: 'Name the installed system', edits: (edit) => [edit.insertBefore(span, '/mnt/sysimage')] },
          }),
      })
    }
  },
}
