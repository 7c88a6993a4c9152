import type { Span } from '../../../source/span.ts'
import type { Rule } from '../../rule.ts'

const smart = /[\u2010-\u2015\u2018-\u201f\u2212]/

export const smartQuotes: Rule<'kickstart'> = {
  meta: {
    id: 'text/smart-quotes',
    severity: 'error',
    fixable: 'safe',
    since: '0.1.0',
    replaces: 'words',
    summary: 'Disallow quotes and dashes of a word processor.',
    why: 'Only `"` and `\'` are quotes and only `-` begins an option. Curly quotes, as mail programs and wikis make them, become a part of the value, so that a repository is called “a”, and a value with blanks falls apart; `–name` is no option. In a shell script they are letters like any other, so that a unit or a file of that name is not found; what `echo` prints is left alone, and so is such a character within a word, as in O’Brien.',
    sources: ['pykickstart 3.74 splits lines with shlex'],
    ok: [
      'repo --name="a" --baseurl=http://example.com/\n',
      '%post\necho “done”\n%end\n',
      'user --name=pat --gecos=O’Brien\n',
    ],
    bad: ['repo --name=“a” --baseurl=http://example.com/\n', 'user –-name=pat —gecos=‘Pat’\n'],
  },
  on: 'kickstart',
  check({ file }, ctx) {
    if (!smart.test(file.source.text)) return
    for (const statement of file.statements) {
      if (statement.type === 'command' || statement.type === 'section') look([statement.name, ...statement.args])
      if (statement.type !== 'section') continue
      for (const node of statement.body) if (node.type === 'package') look([node.item])
    }
    for (const { commands } of ctx.model.scripts) {
      for (const { name, words } of commands) if (!/^(?:echo|printf|logger|git)$/.test(name)) look(words, true)
    }

    function look(words: readonly { readonly span: Span }[], inScript = false): void {
      const places = words.flatMap(({ span }) => placesIn(ctx.text(span), span))
      const [first] = places
      if (!first) return
      ctx.report({
        at: first.at,
        message: `Unexpected "${ctx.text(first.at)}", expected ${first.text === '' ? 'nothing' : `'${first.text}'`} in plain text`,
        fix: {
          title: 'Write plain quotes and dashes',
          ...(inScript && { safety: 'unsafe' }),
          edits: (edit) => places.map(({ at, text }) => edit.replace(at, text)),
        },
      })
    }
  },
}

interface Place {
  readonly at: Span
  readonly text: string
}

/** Those characters of a raw word that stand where plain quotes or dashes would, and what to write for them. */
function placesIn(raw: string, span: Span): readonly Place[] {
  // What is in plain quotes may have any character.
  if (!smart.test(raw) || /["']/.test(raw)) return []
  const found: Place[] = []
  const put = (from: number, to: number, text: string) =>
    found.push({ at: { ...span, start: span.start + from, end: span.start + to }, text })
  const dashes = /^[-\u2010-\u2015\u2212]+(?=[A-Za-z])/.exec(raw)?.[0]
  if (dashes && smart.test(dashes)) put(0, dashes.length, '--')
  for (const { 0: mark, index } of raw.matchAll(/[\u2018-\u201f]/g)) {
    const before = raw[index - 1]
    const after = raw[index + 1]
    const outside = before === undefined || after === undefined || /[=,]/.test(before) || after === ','
    if (outside) put(index, index + 1, /[\u2018-\u201b]/.test(mark) ? "'" : '"')
  }
  return found
}
