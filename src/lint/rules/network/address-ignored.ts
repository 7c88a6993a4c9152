import type { Rule } from '../../rule.ts'

export const addressIgnored: Rule<'command'> = {
  meta: {
    id: 'network/address-ignored',
    severity: 'warning',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Disallow an address where the device gets one by DHCP.',
    why: '`--bootproto=dhcp` is the default. An `--ip` beside it is not used: the device gets the address a server gives it. To have the address that is written, say `--bootproto=static`.',
    sources: ['Anaconda modules/network/kickstart.py and dracut/parse-kickstart'],
    ok: [
      'network --bootproto=static --ip=10.0.0.5 --netmask=255.255.255.0\n',
      'network --bootproto=dhcp --nameserver=10.0.0.1\n',
    ],
    bad: [
      'network --bootproto=dhcp --ip=10.0.0.5 --netmask=255.255.255.0\n',
      'network --device=ens3 --ip=10.0.0.5 --netmask=255.255.255.0\n',
    ],
  },
  on: 'command',
  commands: ['network'],
  check(command, ctx) {
    const line = ctx.model.network.byCommand.get(command)
    if (line?.bootproto !== 'dhcp' || line.ip === undefined || line.ip === 'dhcp') return
    const place = command.at.bootproto
    // A source on the network is out of reach without them.
    const complete = !ctx.model.payload.source || (line.gateway !== undefined && line.nameservers.length > 0)
    ctx.report({
      at: command.at.ip ?? command,
      message: 'Unexpected --ip with bootproto dhcp, expected --bootproto=static with it',
      ...(complete && {
        fix: {
          title: 'Use --bootproto=static',
          edits: (edit) => {
            if (!place) return [edit.insertAfter(command.node.name, ' --bootproto=static')]
            return ctx.text(place) === 'dhcp' ? [edit.replace(place, 'static')] : []
          },
        },
      }),
    })
  },
}
