import { isOn, words } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

export const sshPort: Rule<'kickstart'> = {
  meta: {
    id: 'koji/ssh-port',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow a firewall that lets no SSH into an image.',
    why: "Koji's manual recommends an open port 22, since SSH is the way into an image. Anaconda's firewall lets it in unless told not to, so only `--remove-service=ssh` without the port being opened otherwise is reported.",
    sources: ['Koji manual, Building Images in Koji', 'Anaconda modules/network/firewall/firewall.py'],
    scope: 'top-level',
    optIn: true,
    target: 'koji-image',
    ok: [
      'firewall --enabled --service=mdns\n',
      'firewall --enabled --remove-service=ssh --port=22:tcp\n',
      'firewall --disabled\n',
    ],
    bad: ['firewall --enabled --remove-service=ssh\n', 'firewall --service=http --remove-service=telnet,ssh\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const line = ctx.model.inForce('firewall').at(-1)
    if (!line || isOn(line, 'disabled') || !words(line, 'removeService').includes('ssh')) return
    if (
      words(line, 'service').includes('ssh') ||
      words(line, 'port').some((port) => /^(?:22|ssh)(?::tcp)?$/.test(port))
    )
      return
    ctx.report({ at: line.at.removeService ?? line, message: 'Unexpected firewall without SSH, expected port 22 open' })
  },
}
