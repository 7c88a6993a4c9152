import type { Rule } from '../../rule.ts'
import { joined } from '../../words.ts'

export const rdpCredentials: Rule<'command'> = {
  meta: {
    id: 'login/rdp-credentials',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Require a user name and a password with `rdp`.',
    why: '`rdp` makes the installation a graphical one that is seen from afar. Nobody gets in without a user name and a password; when one is missing, the release notes speak of a question at the console, while the code looks for the boot option only.',
    sources: ['Anaconda pyanaconda/display.py', 'Anaconda release notes F43'],
    scope: 'top-level',
    ok: ['rdp --username=me --password=secret\n', 'graphical\n'],
    bad: ['rdp\n', 'rdp --username=me\n'],
  },
  on: 'command',
  commands: ['rdp'],
  check(command, ctx) {
    const absent = (['username', 'password'] as const).filter((key) => !command.options[key]).map((key) => `--${key}=`)
    if (absent.length === 0) return
    ctx.report({ at: command.node.name, message: `Unexpected rdp without ${joined(absent, 'and')}, expected both` })
  },
}
