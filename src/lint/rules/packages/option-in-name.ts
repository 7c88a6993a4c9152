import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

export const optionInName: Rule<'package'> = {
  meta: {
    id: 'packages/option-in-name',
    severity: 'error',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Disallow options where they become a part of the name.',
    why: 'Only `@group` knows `--optional` and `--nodefaults`. Behind an environment, a package or an excluded group they are a part of its name, as is any other option behind a group: Anaconda stops at an environment of that name, asks whether to go on without such a group, and excludes nothing.',
    sources: ['pykickstart 3.74 reads options of group lines only', 'Anaconda pyanaconda/ui/lib/software.py'],
    ok: ['%packages\n@^minimal-environment\n@core --optional\n-@games\n%end\n'],
    bad: [
      '%packages\n@^minimal-environment --optional\n%end\n',
      '%packages\n-@games --optional\n%end\n',
      '%packages\n@core --exclude\n%end\n',
    ],
  },
  on: 'package',
  check({ item }, ctx) {
    const { value, span } = item
    const known = value.startsWith('@') && !value.startsWith('@^')
    const words = [...value.matchAll(/\s(--[A-Za-z][^\s]*)/g)].filter(
      ([, word]) => !known || !['--optional', '--nodefaults'].some((flag) => flag.startsWith(word!.split('=', 1)[0]!)),
    )
    const first = words[0]
    if (!first) return
    const placeOf = (match: RegExpMatchArray) => {
      const start = span.start + match.index! + 1
      return { source: span.source, start, end: start + match[1]!.length }
    }
    ctx.report({
      at: placeOf(first),
      message: `Unexpected ${quoted(first[1]!)} in a name, expected the name alone`,
      fix: { title: 'Remove the option', edits: (edit) => words.map((word) => edit.removeWord(placeOf(word))) },
    })
  },
}
