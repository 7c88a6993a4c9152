import { isShell } from '../../../model/scripts.ts'
import type { Rule } from '../../rule.ts'

export const postTrace: Rule<'script'> = {
  meta: {
    id: 'koji/post-trace',
    severity: 'info',
    fixable: false,
    since: '0.1.0',
    summary: 'Require `set -x` in %post shell scripts of images.',
    why: "Koji's manual recommends it for bash: the log of a failed build then shows which command was the last. Where a script handles passwords it would show those too, so there is no fix; `set +x` before such lines and `set -x` behind them keeps them out.",
    sources: ['Koji manual, Building Images in Koji'],
    scope: 'top-level',
    optIn: true,
    target: 'koji-image',
    ok: [
      '%post\nset -x\necho a\n%end\n',
      '%post --interpreter="/bin/bash -x"\necho a\n%end\n',
      '%post --interpreter=/usr/bin/python3\nprint()\n%end\n',
    ],
    bad: ['%post\necho a\n%end\n', '%post --interpreter=/bin/bash\nset -e\necho a\n%end\n'],
  },
  on: 'script',
  check({ kind, interpreter, body, section }, ctx) {
    if (kind !== 'post' || !isShell(interpreter) || body.trim() === '') return
    if (/\s-[a-z]*x/.test(interpreter) || /^\s*set\s+(?:\S+\s+)*(?:-[a-z]*x|-o\s+xtrace)/m.test(body)) return
    ctx.report({ at: section.node.name, message: 'Expected set -x in the script, found none' })
  },
}
