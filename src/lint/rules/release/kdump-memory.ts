import type { Span } from '../../../source/span.ts'
import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

export const kdumpMemory: Rule<'section'> = {
  meta: {
    id: 'release/kdump-memory',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Require a number of megabytes or `auto` for the memory of kdump.',
    why: 'The kdump add-on reads `--reserve-mb=` itself: `auto`, or a whole number of MiB, with or without an M. Anything else ends the installation before it begins, which ksvalidator does not see.',
    sources: ['kdump-anaconda-addon, com_redhat_kdump/service/kickstart.py'],
    ok: [
      '%addon com_redhat_kdump --enable --reserve-mb=auto\n%end\n',
      "%addon com_redhat_kdump --reserve-mb='128M'\n%end\n",
    ],
    bad: ['%addon com_redhat_kdump --enable --reserve-mb=1G\n%end\n'],
  },
  on: 'section',
  check({ name, node }, ctx) {
    if (name !== '%addon' || node.args[0]?.value !== 'com_redhat_kdump') return
    for (const [index, word] of node.args.entries()) {
      const match = /^--reserve-mb(?:=(.*))?$/.exec(word.value)
      if (!match) continue
      const value = match[1] ?? node.args[index + 1]?.value ?? ''
      if (/^["']?(?:auto|\d+M?)["']?$/.test(value)) continue
      ctx.report({
        at: match[1] === undefined ? (node.args[index + 1] ?? word) : valuePlace(ctx, word.span, match[1]),
        message: `Unexpected ${quoted(value)} as memory of kdump, expected auto or a number of MiB`,
      })
    }
  },
}

/** The value behind the `=` of a word; all of the word when it is spelt otherwise. */
function valuePlace(ctx: { text(at: Span): string }, word: Span, value: string): Span {
  const start = word.start + ctx.text(word).indexOf('=') + 1
  const at = { ...word, start, end: start + value.length }
  return value !== '' && ctx.text(at) === value ? at : word
}
