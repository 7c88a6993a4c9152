import { inOneNet, parseIpv4, parseNetmask } from '../../../model/address.ts'
import type { Rule } from '../../rule.ts'

export const gatewayOutside: Rule<'command'> = {
  meta: {
    id: 'network/gateway-outside',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Require a gateway in the net of the address, and addresses that a host may have.',
    why: 'A gateway outside the net of the device cannot be reached, so there is no default route. The first and the last address of a net name the net itself and everybody in it, and the address of the gateway is taken. Nobody checks any of it before the installation.',
    sources: ['RFC 950, RFC 1122 section 3.2.1.3'],
    ok: [
      'network --bootproto=static --ip=10.0.0.5 --netmask=255.255.255.0 --gateway=10.0.0.1\n',
      'network --bootproto=static --ip=203.0.113.5 --netmask=255.255.255.255 --gateway=10.0.0.1\n',
    ],
    bad: [
      'network --bootproto=static --ip=10.0.0.5 --netmask=255.255.255.0 --gateway=10.0.1.1\n',
      'network --bootproto=static --ip=10.0.0.255 --netmask=255.255.255.0\n',
      'network --bootproto=static --ip=10.0.0.1 --netmask=255.255.255.0 --gateway=10.0.0.1\n',
    ],
  },
  on: 'command',
  commands: ['network'],
  check(command, ctx) {
    const line = ctx.model.network.byCommand.get(command)
    const ip = parseIpv4(line?.ip ?? '')
    const bits = parseNetmask(line?.netmask ?? '')
    // Hosts with a net of their own (31 and 32 bits) reach their gateway by other means.
    if (!line || ip === undefined || bits === undefined || bits > 30 || bits === 0) return
    const gateway = parseIpv4(line.gateway ?? '')
    const place = command.at.gateway ?? command
    if (gateway !== undefined && !inOneNet(ip, gateway, bits)) {
      ctx.report({
        at: place,
        message: `Unexpected gateway "${line.gateway}", expected one in the net of "${line.ip}"`,
      })
    } else if (gateway === ip) {
      ctx.report({ at: place, message: `Unexpected gateway "${line.gateway}", expected another host` })
    }
    const size = 2 ** (32 - bits)
    if (ip % size === 0 || ip % size === size - 1) {
      const what = ip % size === 0 ? 'of the net' : 'for everybody in the net'
      ctx.report({ at: command.at.ip ?? command, message: `Unexpected address ${what}, expected one of a host` })
    }
  },
}
