import type { Heredoc } from '../../../model/scripts-scan.ts'
import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

export const nestedHeredoc: Rule<'kickstart'> = {
  meta: {
    id: 'scripts/nested-heredoc',
    severity: 'warning',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Disallow a here-document within another one of the same delimiter.',
    why: 'The first line with the delimiter ends the outer here-document, not the inner one: what follows is run as commands while the system is installed, and the file that is written is cut off. Give the inner one a delimiter of its own, which is what the fix does.',
    sources: ['POSIX shell, 2.7.4 Here-Document', 'fedora-kickstarts commit cc7179c'],
    ok: ['%post\ncat > /a <<OUT\ncat > /b <<EOF\nx\nEOF\nOUT\n%end\n'],
    bad: ['%post\ncat > /a <<EOF\ncat > /b <<EOF\nx\nEOF\necho done\nEOF\n%end\n'],
  },
  on: 'kickstart',
  check({ file: { source } }, ctx) {
    for (const { heredocs, commands, span } of ctx.model.scripts) {
      for (const [index, { word, body, closed }] of heredocs.entries()) {
        const inner = closed ? operatorIn(source.text.slice(body.start, body.end), word) : undefined
        if (inner === undefined) continue
        // Its own delimiter is left over, as a command, before another here-document can use it.
        const next = heredocs.slice(index + 1).find((later) => later.word === word)?.span.start ?? span.end
        const left = commands.some(
          (one) => one.name === word && one.words.length === 1 && one.span.start < next && one.span.start > body.end,
        )
        if (!left) continue
        const start = body.start + inner
        const at = { ...body, start, end: start + word.length }
        ctx.report({
          at,
          message: `Unexpected second ${quoted(word)} within a here-document of that delimiter, expected another one`,
          related: [
            {
              message: 'the first of these lines ends the outer one',
              span: { ...body, start: body.end, end: body.end + word.length },
            },
          ],
          fix: {
            title: 'Rename the inner delimiter',
            edits: (edit) => {
              const name = freeName(word, source.text.slice(span.start, span.end), heredocs)
              const close = body.end + source.text.slice(body.end).indexOf(word)
              return [edit.replace(at, name), edit.replace({ ...body, start: close, end: close + word.length }, name)]
            },
          },
        })
      }
    }
  },
}

/** Offset of the delimiter behind the last `<<` with it in a text. */
function operatorIn(text: string, word: string): number | undefined {
  for (let at = text.lastIndexOf('<<'); at >= 0; at = at === 0 ? -1 : text.lastIndexOf('<<', at - 1)) {
    const match = /^<<-?[ \t]*['"\\]?/.exec(text.slice(at, at + 40))!
    const start = at + match[0].length
    if (text.startsWith(word, start) && !/[\w.-]/.test(text[start + word.length] ?? '')) return start
  }
  return undefined
}

function freeName(word: string, script: string, heredocs: readonly Heredoc[]): string {
  let name = `${word}_INNER`
  while (script.includes(name) || heredocs.some((one) => one.word === name)) name += '_'
  return name
}
