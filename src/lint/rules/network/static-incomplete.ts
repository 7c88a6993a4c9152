import type { Rule } from '../../rule.ts'

export const staticIncomplete: Rule<'command'> = {
  meta: {
    id: 'network/static-incomplete',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Require address and netmask with `--bootproto=static`.',
    why: 'Nobody refuses a static configuration without an address: the device comes up with none, and an installation over the network stops. Without a netmask the address belongs to no net (a warning). IPv6 alone, by `--ipv6`, is enough.',
    sources: ['Anaconda dracut/parse-kickstart'],
    ok: [
      'network --device=ens3 --bootproto=static --ip=10.0.0.5 --netmask=255.255.255.0 --gateway=10.0.0.1\n',
      'network --device=ens3 --bootproto=static --ipv6=2001:db8::5/64\n',
      'network --bootproto=dhcp\n',
    ],
    bad: [
      'network --device=ens3 --bootproto=static\n',
      'network --bootproto=static --ip=10.0.0.5 --gateway=10.0.0.1\n',
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
    }
  },
}
