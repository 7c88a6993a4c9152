import type { Rule } from '../../rule.ts'

/** Commands that need an option to say anything, and what to write. */
const expected: Readonly<Record<string, string>> = {
  selinux: '--enforcing, --permissive or --disabled',
  firstboot: '--enable or --disable',
  zipl: '--secure-boot or --no-secure-boot',
  syspurpose: '--role=, --sla= or --usage=',
  authselect: 'what to hand to authselect',
  auth: 'what to hand to authconfig',
}

export const bareCommand: Rule<'command'> = {
  meta: {
    id: 'style/bare-command',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow commands that say nothing without an option.',
    why: '`selinux`, `firstboot` and some other commands are accepted alone and then do nothing; `firstboot` alone even takes back what a line before it said. Whoever wrote `selinux` most likely wanted it to be on.',
    sources: ['pykickstart 3.74: nothing is stored and nothing written back'],
    ok: ['selinux --enforcing\n', 'firstboot --disable\n'],
    bad: ['selinux\n', 'firstboot\n'],
  },
  on: 'command',
  check({ name, node, status, ok }, ctx) {
    const needed = Object.hasOwn(expected, name) ? expected[name] : undefined
    if (!needed || node.args.length > 0 || !ok || (status !== 'active' && status !== 'discouraged')) return
    ctx.report({
      at: node.name,
      message: `Unexpected ${node.name.value} alone, expected ${needed}`,
      hint: 'it has no effect',
    })
  },
}
