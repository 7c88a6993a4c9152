import { inLanes } from '../../../../grammar/releases.ts'
import { text } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

const concerned = { fedora: { until: 'F37' }, rhel: { since: 'RHEL8', until: 'RHEL10' } } as const

export const baseRepo: Rule<'kickstart'> = {
  meta: {
    id: 'packages/base-repo',
    severity: 'info',
    fixable: false,
    since: '0.1.0',
    summary: 'Say when only `repo` lines name where packages come from.',
    why: 'Without `url` or another source Anaconda looks for the base repository itself: on the medium, at the nearest mirror, or, on RHEL, at Red Hat after registration. `repo` lines come on top of that. On RHEL 8 and 9 it goes on only with a repository called anaconda, BaseOS, rawhide or like the product; others do not count, however complete they are.',
    sources: ['Anaconda 9:payload/dnf/payload.py'],
    scope: 'resolved',
    optIn: true,
    release: 'RHEL9',
    ok: [
      'url --url=https://example.com/\nrepo --name=a --baseurl=https://example.com/a\n',
      'repo --name=BaseOS --baseurl=https://example.com/a\n',
    ],
    bad: ['repo --name=site --baseurl=https://example.com/a\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { source, repos } = ctx.model.payload
    const [first] = repos
    if (source || !first || !inLanes(ctx.release, concerned)) return
    const known = /^(?:anaconda|rawhide|baseos|fedora|red-hat-enterprise-linux|rhel|centos.*|rocky.*|alma.*)$/i
    if (repos.some((line) => known.test(text(line, 'name') ?? ''))) return
    ctx.report({
      at: first.node.name,
      message: 'Unexpected repo lines alone, expected url or another source, or a repository called BaseOS',
    })
  },
}
