import { inLanes } from '../../../../grammar/releases.ts'
import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

/** From here on no package that is installed by default has these paths. */
const without = {
  python: { fedora: { since: 'F31' }, rhel: { since: 'RHEL8' } },
  python2: { fedora: { since: 'F32' }, rhel: { since: 'RHEL9' } },
} as const

export const pythonPath: Rule<'script'> = {
  meta: {
    id: 'scripts/python-path',
    severity: 'warning',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Disallow the Python of old releases.',
    why: 'The installer has no /usr/bin/python from RHEL 8 and Fedora 31 on, and the installed system has one only with the package python-unversioned-command; Python 2 is gone from RHEL 9 and Fedora 32 on. The script cannot be started, and without `--erroronfail` nobody is told. The fix names Python 3, for which an old script may need changes.',
    sources: ['fedoraproject.org/wiki/Changes/RetirePython2', 'RHEL 8 release notes, Python'],
    ok: ['%post --interpreter=/usr/bin/python3\nprint(1)\n%end\n'],
    bad: ['%post --interpreter=/usr/bin/python\nprint(1)\n%end\n'],
  },
  on: 'script',
  check({ interpreter, chroot, section: { at } }, ctx) {
    const name = /^(?:\/usr)?\/bin\/(python2?)$/.exec(interpreter)?.[1] as keyof typeof without | undefined
    const span = at.interpreter
    if (!name || !span || !inLanes(ctx.release, without[name])) return
    // Another file may list it.
    if (chroot && !ctx.scopes.has('listed')) return
    if (chroot && ctx.checked.packages.packages.some((one) => /^python(?:-unversioned-command|2|27)\b/.test(one.name)))
      return
    ctx.report({
      at: span,
      message: `Unexpected interpreter ${quoted(interpreter)} in ${ctx.release}, expected /usr/bin/python3`,
      // Quotes would be lost.
      ...(ctx.text(span) === interpreter && {
        fix: { title: 'Write /usr/bin/python3', edits: (edit) => [edit.replace(span, '/usr/bin/python3')] },
      }),
    })
  },
}
