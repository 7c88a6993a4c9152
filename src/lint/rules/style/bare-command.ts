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
  commands: Object.keys(expected),
  check({ name, node, ok }, ctx) {
    if (node.args.length > 0 || !ok) return
    ctx.report({
      at: node.name,
      message: `Unexpected ${node.name.value} alone, expected ${expected[name]}`,
      hint: 'it has no effect',
    })
  },
}
