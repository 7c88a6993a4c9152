import type { CheckedCommand } from '../../../check/checked.ts'
import { text } from '../../../model/values.ts'
import { isPlaceholder } from '../../placeholder.ts'
import type { Rule } from '../../rule.ts'
import { joined } from '../../words.ts'

export const staticIncomplete: Rule<'command'> = {
  meta: {
    id: 'network/static-incomplete',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Require address, netmask and what the source needs with `--bootproto=static`.',
    why: 'Nobody refuses a static configuration without an address: the device comes up with none, and an installation over the network stops. Without a netmask the address belongs to no net (a warning). When packages come over the network, from a host by its name, and no line asks DHCP, a gateway and a name server are needed too (a warning). IPv6 alone, by `--ipv6`, is enough.',
    sources: ['Anaconda dracut/parse-kickstart'],
    ok: [
      'network --device=ens3 --bootproto=static --ip=10.0.0.5 --netmask=255.255.255.0 --gateway=10.0.0.1\n',
      'network --device=ens3 --bootproto=static --ipv6=2001:db8::5/64\n',
      'network --bootproto=dhcp\n',
    ],
    bad: [
      'network --device=ens3 --bootproto=static\n',
      'network --bootproto=static --ip=10.0.0.5 --gateway=10.0.0.1\n',
      'url --url=https://example.com/\nnetwork --bootproto=static --ip=10.0.0.5 --netmask=255.255.255.0 --gateway=10.0.0.1\n',
    ],
  },
  on: 'command',
  commands: ['network'],
  check(command, ctx) {
    const line = ctx.model.network.byCommand.get(command)
    if (line?.bootproto !== 'static' || command.options.noipv4 === true) return
    const at = command.at.bootproto ?? command
    if (line.ip === undefined) {
      if (line.ipv6 !== undefined) return
      ctx.report({ at, message: 'Unexpected static configuration without an address, expected --ip and --netmask' })
    } else if (line.netmask === undefined && !line.ip.includes('/')) {
      ctx.report({
        at: command.at.ip ?? at,
        message: 'Unexpected --ip without --netmask, expected both',
        severity: 'warning',
      })
    } else {
      const all = ctx.model.network.lines
      // Told once, and not where another line may bring it.
      if (!ctx.scopes.has('resolved') || all.find(({ configures }) => configures) !== line) return
      const lines = all.filter(({ configures }) => configures)
      if (lines.some(({ bootproto, ipv6 }) => bootproto !== 'static' || ipv6)) return
      if (!isNamedHost(ctx.model.payload.source)) return
      const lacks = [
        ...(lines.some(({ gateway }) => gateway) ? [] : ['--gateway']),
        ...(lines.some(({ nameservers }) => nameservers.length > 0) ? [] : ['--nameserver']),
      ]
      if (lacks.length === 0) return
      ctx.report({
        at,
        message: `Unexpected static configuration without ${joined(lacks, 'and')}, expected what reaches the source`,
        severity: 'warning',
      })
    }
  },
}

/** True for a source on another host that is called by its full name: neither an address nor a neighbour. */
function isNamedHost(source: CheckedCommand | undefined): boolean {
  const address = source && (text(source, 'url') ?? text(source, 'mirrorlist') ?? text(source, 'metalink'))
  if (!address || isPlaceholder(address)) return false
  const host = /^(?:https?|ftp):\/\/(?:[^@/]*@)?([^:/]+)/i.exec(address)?.[1]
  return host !== undefined && /\.[a-z]/i.test(host)
}
