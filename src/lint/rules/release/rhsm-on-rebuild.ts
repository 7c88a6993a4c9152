import type { Rule } from '../../rule.ts'
import { urlsOf } from '../../url-values.ts'

const rebuilds = /\b(almalinux|rockylinux|rocky|centos|oraclelinux)\b/i

export const rhsmOnRebuild: Rule<'kickstart'> = {
  meta: {
    id: 'release/rhsm-on-rebuild',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow `rhsm` and `syspurpose` outside RHEL.',
    why: 'Only the installer of RHEL acts on these commands. Those of CentOS Stream, AlmaLinux and Rocky Linux leave that part out and ignore the lines without a word. Which of them a kickstart is for is read off the addresses it installs from.',
    sources: ['Anaconda data/profile.d/centos.conf'],
    release: 'RHEL9',
    ok: ['url --url=https://cdn.redhat.com/content/dist/rhel9/\nsyspurpose --role=Server\n'],
    bad: ['url --url=https://repo.almalinux.org/almalinux/9/BaseOS/x86_64/os/\nsyspurpose --role=Server\n'],
  },
  on: 'kickstart',
  check({ commands }, ctx) {
    const lines = [...ctx.model.named('rhsm'), ...ctx.model.named('syspurpose')].filter(
      ({ status }) => status === 'active',
    )
    if (lines.length === 0) return
    const from = commands.flatMap(urlsOf).find(({ value }) => rebuilds.test(value))
    if (!from) return
    for (const { name, node } of lines) {
      ctx.report({
        at: node.name,
        message: `Unexpected ${name} for ${rebuilds.exec(from.value)![1]!.toLowerCase()}, expected it for RHEL only`,
        hint: 'the line is ignored',
        related: [{ message: 'it is installed from here', span: from.span }],
      })
    }
  },
}
