import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

export const version: Rule<'package'> = {
  meta: {
    id: 'packages/version',
    severity: 'error',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Disallow versions joined to a package by a comparison.',
    why: 'The line is one name: `kernel=5.14` asks for a package called "kernel=5.14", and Anaconda asks whether to go on without it. A version is joined by a dash, as in the name of the RPM: `kernel-5.14.0`. The fix writes that, and is unsafe because the repository may have other versions by then.',
    sources: ['pykickstart 3.74 takes the whole line as one name', 'DNF documentation, Specifying Packages'],
    ok: ['%packages\nkernel-5.14.0\ngtk+\n%end\n'],
    bad: ['%packages\nkernel=5.14.0\n%end\n', '%packages\n-vim==9.0\n%end\n'],
  },
  on: 'package',
  check({ item }, ctx) {
    const found = /^(-?[A-Za-z0-9][\w.+-]*?)([=<>~!]=?)(\d[\w.:~^-]*)$/.exec(item.value)
    if (!found) return
    const [, name, operator, wanted] = found
    const start = item.span.start + name!.length
    const at = { source: item.span.source, start, end: start + operator!.length }
    ctx.report({
      at,
      message: `Unexpected "${operator}", expected a name, or ${quoted(`${name}-${wanted}`)} for just that version`,
      ...(/^==?$/.test(operator!) && {
        fix: { title: 'Join the version with a dash', edits: (edit) => [edit.replace(at, '-')] },
      }),
    })
  },
}
