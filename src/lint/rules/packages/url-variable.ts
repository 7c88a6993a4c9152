import { didYouMean } from '../../../check/availability.ts'
import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'
import { urlsOf } from '../../url-values.ts'

/** What DNF itself fills in, and what the distributions' installation images have in /etc/dnf/vars. */
const known = [
  'releasever',
  'releasever_major',
  'releasever_minor',
  'basearch',
  'arch',
  'uuid',
  'stream',
  'contentdir',
  'infra',
  'rltype',
  'sigcontentdir',
]

export const urlVariable: Rule<'command'> = {
  meta: {
    id: 'packages/url-variable',
    severity: 'error',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Disallow misspelt DNF variables in addresses.',
    why: 'DNF fills in `$releasever`, `$basearch` and a few others, and leaves what it does not know as it is: with `$releasver` the address leads nowhere, and the installation source is in error. A name that is near none of them may be filled in before the installer sees it, and is advice only.',
    sources: ['DNF documentation, dnf.conf, Variables', 'Koji replaces $arch in repositories of image builds'],
    ok: ['repo --name=a --baseurl=http://example.com/$releasever/$basearch/\n'],
    bad: ['repo --name=a --baseurl=http://example.com/$releasver/\n'],
  },
  on: 'command',
  check(command, ctx) {
    for (const { span, value } of urlsOf(command)) {
      if (!value.includes('$')) continue
      for (const match of ctx.text(span).matchAll(/\$(\{?)([A-Za-z_]\w{0,40})/g)) {
        const name = match[2]!
        if (known.includes(name) || /^YUM\d$/.test(name)) continue
        const meant = didYouMean(name, known)?.split('"')[1]
        const start = span.start + match.index + 1 + match[1]!.length
        const at = { ...span, start, end: start + name.length }
        ctx.report({
          at,
          message: `Unexpected variable ${quoted(name)}, expected ${meant ? `"${meant}"` : 'one that DNF knows'}`,
          ...(!meant && { severity: 'info' }),
          ...(meant && { fix: { title: 'Write the variable', edits: (edit) => [edit.replace(at, meant)] } }),
        })
      }
    }
  },
}
