import type { Span } from '../../../source/span.ts'
import type { Rule, RuleContext } from '../../rule.ts'

export const noInclude: Rule<'include'> = {
  meta: {
    id: 'koji/no-include',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    replaces: ['scripts/include-not-made'],
    summary: 'Disallow `%include` in what is uploaded to Koji.',
    why: 'The builder reads the one file it is given with pykickstart before anything runs, in an empty folder: a file that `%include` names is not there, the kickstart cannot be read, and the task fails. That holds for files under /tmp too, which a %pre script would write later. Flatten the kickstart first, and write into it what %pre would have made.',
    sources: ['Koji builder/kojid, readKickstart; Koji manual: the kickstart must be flat'],
    scope: 'top-level',
    optIn: true,
    target: 'koji-livemedia',
    ok: ['part / --size=5000\n'],
    bad: ['%include /tmp/part.ks\n', '%packages\n%include packages.ks\n%end\n'],
  },
  on: 'include',
  check(node, ctx) {
    if (!node.target || isReported(node.target.span, ctx)) return
    ctx.report({
      at: node.target,
      message: `Unexpected %${node.keyword} of "${node.target.value}", expected the lines it stands for`,
      hint: node.target.value.startsWith('/tmp/')
        ? 'no %pre has run when Koji reads it'
        : 'flatten the kickstart first',
    })
  },
}

/** An include that could not be followed is an error already. */
function isReported({ source, start, end }: Span, { checked }: RuleContext): boolean {
  const { problems, origins } = checked.file
  const real = origins?.locate(start, end)?.span
  return problems.some(
    ({ code, severity, span }) =>
      code.startsWith('include/') &&
      severity === 'error' &&
      ((span.source === source && span.start === start) ||
        (real !== undefined && span.source === real.source && span.start === real.start)),
  )
}
