import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

export const notAName: Rule<'package'> = {
  meta: {
    id: 'packages/not-a-name',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow addresses, options and signs of other languages as packages.',
    why: 'Each line of %packages names a package, a group, a pattern or a file that a package brings. An address or the file of an RPM is not fetched, an option belongs on the line of `%packages` itself, `//` and `||` mean nothing, and only `#` begins a comment: Anaconda asks whether to go on without a package of that name, or, behind a `-`, excludes nothing. Install RPMs of other places in %post, or from a `repo`.',
    sources: ['pykickstart 3.74 takes the whole line as one name', 'DNF documentation, Specifying Packages'],
    ok: ['%packages --nocore\nvim\n/usr/bin/git\n-nano*\n# a comment\n%end\n'],
    bad: [
      '%packages\nhttps://example.com/a-1-1.noarch.rpm\n%end\n',
      '%packages\n--nocore\nvim\n%end\n',
      '%packages\n// editors\nvim || nano\n%end\n',
    ],
  },
  on: 'package',
  check({ item }, ctx) {
    const { value, span } = item
    const found =
      /^-?[a-z]+:\/\/\S*|^-?\/\S*\.rpm$|^--\w[\w-]*|^(?:-?@\^?|-\^)$|^\/\/|^;|(?<=\s)(?:\|\||&&)(?=\s|$)/.exec(value)
    if (!found) return
    const start = span.start + found.index
    ctx.report({
      at: { ...span, start, end: start + found[0].length },
      message: `Unexpected ${quoted(found[0])} in %packages, expected a name`,
      ...(found[0].startsWith('--') && { hint: 'options stand behind %packages' }),
    })
  },
}
