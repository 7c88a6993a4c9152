import { isPlaceholder } from '../../placeholder.ts'
import type { Rule } from '../../rule.ts'

export const duplicateAddress: Rule<'kickstart'> = {
  meta: {
    id: 'network/duplicate-address',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow one address for two devices.',
    why: "Two devices with one address get in each other's way: answers go out by either of them. Mostly a line was copied and its address not changed.",
    sources: ['RFC 5227'],
    scope: 'top-level',
    ok: [
      'network --device=ens3 --bootproto=static --ip=10.0.0.5 --netmask=255.255.255.0\nnetwork --device=ens4 --bootproto=static --ip=10.0.1.5 --netmask=255.255.255.0\n',
    ],
    bad: [
      'network --device=ens3 --bootproto=static --ip=10.0.0.5 --netmask=255.255.255.0\nnetwork --device=ens4 --bootproto=static --ip=10.0.0.5 --netmask=255.255.255.0\n',
    ],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { lines } = ctx.model.network
    if (lines.length < 2) return
    const first = new Map<string, (typeof lines)[number]>()
    for (const line of lines) {
      const { command, device, ip } = line
      if (ip === undefined || ip === 'dhcp' || isPlaceholder(ip)) continue
      const before = first.get(ip)
      if (!before) first.set(ip, line)
      // The same device twice is a duplicate of the language.
      else if (before.device !== device) {
        ctx.report({
          at: command.at.ip ?? command,
          message: `Unexpected second use of address "${ip}", expected each once`,
          related: [{ message: 'first used here', span: before.command.at.ip ?? before.command.span }],
        })
      }
    }
  },
}
