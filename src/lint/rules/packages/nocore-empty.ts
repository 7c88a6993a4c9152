import { isOn } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

export const nocoreEmpty: Rule<'kickstart'> = {
  meta: {
    id: 'packages/nocore-empty',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow `%packages --nocore` that names nothing.',
    why: 'An empty %packages installs the group core, the kernel and what the other commands need. `--nocore` takes the group away: what is left is a kernel without the tools of a system. Anaconda says "may be incomplete" in a log, and installs that.',
    sources: ['Anaconda pyanaconda/modules/payloads/payload/dnf/utils.py'],
    scope: 'listed',
    ok: ['%packages\n%end\n', '%packages --nocore\nbash\n%end\n'],
    bad: ['%packages --nocore\n%end\n', '%packages --nocore\n-vim\n%end\n'],
  },
  on: 'kickstart',
  check({ packages, sections }, ctx) {
    const { environment, groups } = packages
    if (!isOn(packages, 'nocore') || environment || groups.length + packages.packages.length > 0) return
    const last = sections.findLast(({ name }) => name === '%packages')
    ctx.report({
      at: last?.at.nocore ?? 'missing',
      message: 'Unexpected --nocore with nothing listed, expected packages or a group',
    })
  },
}
