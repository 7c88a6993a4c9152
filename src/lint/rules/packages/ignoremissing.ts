import type { Rule } from '../../rule.ts'

export const ignoremissing: Rule<'section'> = {
  meta: {
    id: 'packages/ignoremissing',
    severity: 'info',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow `--ignoremissing`.',
    why: 'With it, every package and group that does not exist is passed over without a word: a misspelt name, or one that the next release has no more, is found out only when something does not work. Without it, the installation stops there.',
    sources: ['Anaconda modules/payloads/payload/dnf/installation.py'],
    ok: ['%packages --excludedocs\n@core\n%end\n'],
    bad: ['%packages --ignoremissing\n@core\n%end\n'],
  },
  on: 'section',
  check({ name, at }, ctx) {
    if (name !== '%packages' || !at.ignoremissing) return
    ctx.report({
      at: at.ignoremissing,
      message: 'Unexpected --ignoremissing, expected an installation that stops at unknown names',
    })
  },
}
