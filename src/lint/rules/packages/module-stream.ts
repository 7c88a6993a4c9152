import { inLanes } from '../../../../grammar/releases.ts'
import { isOn } from '../../../model/values.ts'
import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

/** Where DNF knows module streams no longer. */
const without = { fedora: { since: 'F41' }, rhel: { since: 'RHEL10' } } as const

export const moduleStream: Rule<'package'> = {
  meta: {
    id: 'packages/module-stream',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow module streams where there are none.',
    why: 'From Fedora 41 and RHEL 10 on there are no modules: `@nodejs:20` is looked for as a group of that name, and Anaconda asks whether to go on without it; with `--ignoremissing` its packages are silently missing. List packages instead.',
    sources: ['Anaconda tests/kickstart_tests deprecated-rhel10', 'fedoraproject.org/wiki/Changes/RetireModularity'],
    release: 'RHEL10',
    ok: ['%packages\n@core\nnodejs\n%end\n'],
    bad: ['%packages\n@nodejs:20\n%end\n', '%packages\n@nodejs:20/common\n%end\n'],
  },
  on: 'package',
  check({ item }, ctx) {
    if (!/^@[\w.+-]+:[\w.+-]+(?:\/[\w.+-]*)?$/.test(item.value) || !inLanes(ctx.release, without)) return
    ctx.report({
      at: item,
      message: `Unexpected module stream ${quoted(item.value.slice(1))} in ${ctx.release}, expected packages or a group`,
      ...(isOn(ctx.checked.packages, 'ignoremissing') && { severity: 'warning' }),
    })
  },
}
