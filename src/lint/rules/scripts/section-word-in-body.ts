import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

export const sectionWordInBody: Rule<'kickstart'> = {
  meta: {
    id: 'scripts/section-word-in-body',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow `%end` and section headers inside here-documents of scripts.',
    why: 'Kickstart knows nothing of shell: a line whose first word is `%end`, `%post`, `%packages` or another section ends the script wherever it stands, indented or in a here-document. What follows is read as commands. There is no way to escape it: write the percent sign by other means (`printf`, a variable) or put the text into a file of its own.',
    sources: ['pykickstart 3.74: section words are taken from raw lines'],
    ok: [
      '%post\ncat > /a <<EOF\n%global x 1\nEOF\n%end\n',
      '%post --interpreter=/usr/bin/python3\nx = 1 <<EOF\n%end\n',
    ],
    bad: ['%post\ncat > /tmp/x.spec <<EOF\n%end\nEOF\n%end\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    for (const { script, heredocs } of ctx.model.scripts) {
      const { node } = script.section
      // What an include brings may close it.
      const open = node.body.some(({ type }) => type === 'include') ? undefined : heredocs.find(({ closed }) => !closed)
      if (!open) continue
      const { source, end } = node.span
      ctx.report({
        at: node.end ?? { source, start: end, end },
        message: `Unexpected end of the script in the here-document ${quoted(open.word)}, expected its end first`,
        hint: 'a section word ends the script wherever it stands',
      })
    }
  },
}
