import { inLanes } from '../../../../grammar/releases.ts'
import type { Rule } from '../../rule.ts'

const rhel = { rhel: {} } as const

export const requireSource: Rule<'kickstart'> = {
  meta: {
    id: 'packages/require-source',
    severity: 'info',
    fixable: false,
    since: '0.1.0',
    summary: 'Say when nothing on RHEL names where packages come from.',
    why: 'Without a source Anaconda takes the boot option inst.repo, then a medium with packages, and then what the product has: CentOS, Rocky and Fedora the nearest mirror, RHEL from 8 on the network of Red Hat, which needs `rhsm`. RHEL 7 knows media only. Started from another medium the installation stops at the source.',
    sources: ['Anaconda payload/dnf/payload.py, data/profile.d'],
    scope: 'resolved',
    optIn: true,
    release: 'RHEL9',
    ok: [
      'url --url=https://example.com/\n%packages\n%end\n',
      'rhsm --organization=1 --activation-key=a\n%packages\n%end\n',
    ],
    bad: ['autopart\n%packages\n%end\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { source, repos } = ctx.model.payload
    // packages/base-repo tells of repositories alone.
    if (source || repos.length > 0 || !inLanes(ctx.release, rhel) || ctx.model.inForce('rhsm').length > 0) return
    ctx.report({
      at: 'missing',
      message: 'Expected a source such as url, found none',
      hint: 'it works with the boot option inst.repo, and from a medium with packages',
    })
  },
}
