import type { Rule } from '../../rule.ts'

const scripts: ReadonlySet<string> = new Set(['%pre', '%pre-install', '%post', '%onerror', '%traceback'])

export const empty: Rule<'section'> = {
  meta: {
    id: 'scripts/empty',
    severity: 'info',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Disallow scripts without a command.',
    why: 'A script of blank lines is dropped, options of its header included; one of comments alone runs and does nothing. Often something was meant to be there. The fix removes the section, comments included.',
    sources: ['pykickstart 3.74 drops scripts that are blank'],
    ok: ['%post\necho hi\n%end\n', '%post\n%include more.sh\n%end\n'],
    bad: ['%post --log=/root/a\n\n%end\n', '%pre\n# nothing to do\n%end\n'],
  },
  on: 'section',
  check({ name, node }, ctx) {
    if (!scripts.has(name) || !node.end || node.body.some(({ type }) => type === 'include')) return
    if (!/^(?:[ \t\r]*(?:#[^\n]*)?(?:\n|$))*$/.test(textOf(node.header.end, node.end.span.start))) return
    ctx.report({
      at: node,
      message: `Unexpected ${name} without a command, expected a script`,
      fix: { title: 'Remove the section', edits: (edit) => [edit.removeLine(node)] },
    })

    function textOf(start: number, end: number): string {
      return ctx.text({ source: node.span.source, start, end })
    }
  },
}
