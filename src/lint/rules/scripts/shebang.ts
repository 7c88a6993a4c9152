import { isShell } from '../../../model/scripts.ts'
import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

export const shebang: Rule<'script'> = {
  meta: {
    id: 'scripts/shebang',
    severity: 'warning',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Disallow a `#!` line that names another interpreter than the header.',
    why: 'Anaconda starts the interpreter of the header, /bin/sh when it names none, and hands it the script: to a shell the `#!` line is a comment. Python or Perl behind it is then read as shell. Between shells it is advice only: /bin/sh is bash there, though in POSIX mode.',
    sources: ['Anaconda pyanaconda/core/kickstart/scripts.py'],
    ok: ['%post --interpreter=/usr/bin/python3\n#!/usr/bin/python3\nprint(1)\n%end\n', '%post\n#!/bin/sh\nls\n%end\n'],
    bad: ['%post\n#!/usr/bin/python3\nprint(1)\n%end\n', '%post\n#!/bin/bash\nls\n%end\n'],
  },
  on: 'script',
  check({ interpreter, section, body, bodyStart }, ctx) {
    const match = /^#![ \t]*(\S+)(?:[ \t]+([^\s-]\S*))?/.exec(body)
    if (!match) return
    const program = match[1]!.endsWith('/env') ? match[2] : match[1]
    const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)
    if (program === undefined || nameOf(program) === nameOf(interpreter)) return
    const { node } = section
    const shells = isShell(program) && isShell(interpreter)
    ctx.report({
      at: { source: node.span.source, start: bodyStart, end: bodyStart + match[0].length },
      message: `Unexpected "#!" for ${quoted(program)}, expected it in --interpreter=, since ${quoted(interpreter)} runs the script`,
      ...(shells && { severity: 'info' }),
      ...(!section.at.interpreter &&
        program.startsWith('/') && {
          fix: {
            title: 'Name the interpreter in the header',
            edits: (edit) => [edit.insertAfter(node.args.at(-1) ?? node.name, ` --interpreter=${program}`)],
          },
        }),
    })
  },
}
