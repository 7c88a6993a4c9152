import { isOn } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

export const firewalldExcluded: Rule<'kickstart'> = {
  meta: {
    id: 'packages/firewalld-excluded',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow setting up a firewall whose package is left out.',
    why: 'Anaconda sets up the firewall at the end with a tool of the package firewalld. When %packages leaves that out and the kickstart has `firewall --enabled`, the installation fails there; without a `firewall` line, or with `--disabled`, it goes on.',
    sources: ['Anaconda modules/network/firewall/installation.py'],
    scope: 'top-level',
    ok: ['firewall --disabled\n%packages\n-firewalld\n%end\n', 'firewall --enabled\n%packages\n@core\n%end\n'],
    bad: ['firewall --enabled --ssh\n%packages\n-firewalld\n%end\n'],
  },
  on: 'kickstart',
  check({ packages }, ctx) {
    const excluded = packages.excluded.find(({ name }) => name === 'firewalld' || name === 'firewalld*')
    const line = ctx.model.named('firewall').at(-1)
    if (!excluded || !line?.ok || isOn(line, 'disabled') || isOn(line, 'useSystemDefaults')) return
    ctx.report({
      at: excluded.node.item,
      message: 'Unexpected exclusion of firewalld beside firewall --enabled, expected one of them',
      related: [{ message: 'the firewall is set up here', span: line.node.name.span }],
    })
  },
}
