import type { CommentNode, WordNode } from '../../../ast/nodes.ts'
import type { Span } from '../../../source/span.ts'
import { isBlank } from '../../places.ts'
import type { Rule } from '../../rule.ts'

export const cutAtHash: Rule<'command'> = {
  meta: {
    id: 'text/cut-at-hash',
    severity: 'warning',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Disallow `#` in the middle of an unquoted word.',
    why: 'Kickstart cuts a line at every `#` outside quotes, even within a word, which no shell does: a password `p#ss` silently becomes `p`, an address loses what follows its `#`. Quote the word when the `#` belongs to it, or put a blank before a comment. The fix quotes up to the next blank, and is unsafe because a comment may have been meant.',
    sources: ['pykickstart 3.74 splits lines with shlex and comments on'],
    ok: ['rootpw --plaintext "p#ss"\n', 'reboot # at once\n'],
    bad: ['rootpw --plaintext p#ss\n', 'url --url=http://example.com/a#b # tree\n'],
  },
  on: 'command',
  check({ node }, ctx) {
    const { comment } = node
    if (!comment) return
    const word = node.args.at(-1) ?? node.name
    if (comment.span.start !== word.span.end) return
    const whole = wholeWord(word, comment, ctx.text(word), ctx.text(comment))
    ctx.report({
      at: { source: word.span.source, start: comment.span.start, end: comment.span.start + 1 },
      message: 'Unexpected "#" in a word, expected quotes around the word or a blank before a comment',
      hint: 'the line is cut here',
      // Quotes alone are put in, so that a password does not get into reports.
      ...(whole && {
        fix: {
          title: 'Quote the word',
          edits: (edit) => [edit.insertBefore(whole, '"'), edit.insertAfter(whole, '"')],
        },
      }),
    })
  },
}

/** The word and what was cut off of it; undefined where quotes or backslashes are in the way. */
function wholeWord(word: WordNode, comment: CommentNode, before: string, after: string): Span | undefined {
  let length = 0
  while (length < after.length && !isBlank(after.charCodeAt(length))) length++
  if (/["'\\]/.test(before + after.slice(0, length))) return undefined
  return { source: word.span.source, start: word.span.start, end: comment.span.start + length }
}
