import { words } from '../../../model/values.ts'
import { isPlaceholder } from '../../placeholder.ts'
import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'
import { wordPlace } from '../../word-place.ts'

export const firewallPort: Rule<'command'> = {
  meta: {
    id: 'text/firewall-port',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow ports that do not exist.',
    why: 'Ports are handed on to firewall-offline-cmd as they are written, which refuses what is no port from 1 to 65535 (or a range) with tcp, udp, sctp or dccp behind it: the rule is missing from the firewall of the installed system. A name of a service belongs into `--service=`.',
    sources: ['Anaconda modules/network/firewall/installation.py', 'firewall-offline-cmd(1)'],
    ok: ['firewall --enabled --port=8080:tcp,6000-6010:udp\n', 'firewall --port=22\n'],
    bad: ['firewall --enabled --port=99999:tcp\n', 'firewall --port=80:http\n'],
  },
  on: 'command',
  commands: ['firewall'],
  check(command, ctx) {
    for (const port of words(command, 'port')) {
      const match = /^(\d{1,5})(?:-(\d{1,5}))?:(tcp|udp|sctp|dccp)$/.exec(port)
      const numbers = match ? [Number(match[1]), Number(match[2] ?? match[1])] : []
      const [from = 0, to = 0] = numbers
      if (isPlaceholder(port) || (from > 0 && from <= to && to <= 65535)) continue
      ctx.report({
        // A port without a protocol was given one.
        at: wordPlace(ctx, command, ctx.text(command.node).includes(port) ? port : port.replace(/:tcp$/, '')),
        message: `Unexpected port ${quoted(port)}, expected 1 to 65535 with tcp, udp, sctp or dccp, as in 8080:tcp`,
      })
    }
  },
}
