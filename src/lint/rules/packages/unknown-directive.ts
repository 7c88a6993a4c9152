import { sectionNames } from '../../../ast/section-names.ts'
import { didYouMean } from '../../../check/availability.ts'
import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

const words = ['%include', '%ksappend', '%end', ...sectionNames]

export const unknownDirective: Rule<'package'> = {
  meta: {
    id: 'packages/unknown-directive',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow unknown words with a percent sign in %packages.',
    why: 'A line that begins with `%` and is neither an include nor a section is taken for a package: the misspelt `%inlcude base.ks` asks for a package of that name, and what the file lists is missing.',
    sources: ['pykickstart 3.74 takes every other line as a package'],
    ok: ['%packages\n%include base.ks\n%end\n'],
    bad: ['%packages\n%inlcude base.ks\n%end\n'],
  },
  on: 'package',
  check({ item }, ctx) {
    const word = /^%\S*/.exec(item.value)?.[0]
    if (word === undefined) return
    const hint = didYouMean(word, words)
    const { source, start } = item.span
    ctx.report({
      at: { source, start, end: start + word.length },
      message: `Unexpected ${quoted(word)}, expected a package, a group or %include`,
      ...(hint && { hint }),
    })
  },
}
