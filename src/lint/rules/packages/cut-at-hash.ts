import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

export const cutPackage: Rule<'package'> = {
  meta: {
    id: 'packages/cut-at-hash',
    severity: 'warning',
    fixable: 'safe',
    since: '0.1.0',
    summary: 'Disallow `#` directly behind a package.',
    why: 'Every `#` begins a comment, even within a word: `foo#bar` installs foo. The fix puts a blank in front of the comment, which changes only what people see.',
    sources: ['pykickstart 3.74 cuts lines of %packages at the first #'],
    ok: ['%packages\nvim # an editor\n%end\n'],
    bad: ['%packages\nfoo#bar\n%end\n'],
  },
  on: 'package',
  check({ item, comment }, ctx) {
    if (!comment || comment.span.start !== item.span.end || item.span.start === item.span.end) return
    const { source, start } = comment.span
    ctx.report({
      at: { source, start, end: start + 1 },
      message: `Unexpected "#" behind ${quoted(item.value)}, expected a blank before a comment`,
      hint: 'the line is cut here',
      fix: { title: 'Put a blank before the comment', edits: (edit) => [edit.insertBefore(comment, ' ')] },
    })
  },
}
