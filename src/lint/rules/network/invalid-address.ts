import { shown } from '../../../check/shown.ts'
import { isIpv6, parseIpv4, parseNetmask } from '../../../model/address.ts'
import { isOn } from '../../../model/values.ts'
import { itemPlace } from '../../item-place.ts'
import { isPlaceholder } from '../../placeholder.ts'
import type { Rule } from '../../rule.ts'

export const invalidAddress: Rule<'command'> = {
  meta: {
    id: 'network/invalid-address',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow addresses and netmasks that are none.',
    why: 'The language takes any word for an address. A byte above 255, a netmask with a hole or a name instead of an address leaves the device without a connection, and an installation over the network stops.',
    sources: ['Anaconda dracut/parse-kickstart and core/regexes.py'],
    ok: [
      'network --bootproto=static --ip=10.0.0.5 --netmask=255.255.255.0 --gateway=10.0.0.1 --nameserver=10.0.0.2,2001:db8::1\n',
      'network --bootproto=static --ip=$IP --netmask=255.255.255.0\n',
      'network --ipv6=2001:db8::5/64 --ipv6gateway=fe80::1\n',
    ],
    bad: [
      'network --bootproto=static --ip=10.0.0.300 --netmask=255.255.255.0\n',
      'network --bootproto=static --ip=10.0.0.5 --netmask=255.0.255.0\n',
      'network --bootproto=dhcp --nameserver=10.0.0.1,dns\n',
    ],
  },
  on: 'command',
  commands: ['network'],
  check(command, ctx) {
    const line = ctx.model.network.byCommand.get(command)
    if (!line) return
    const report = (key: string, value: string, what: string) =>
      ctx.report({ at: itemPlace(ctx, command, key, value), message: `Unexpected ${shown(value)}, expected ${what}` })
    const test = (key: string, value: string | undefined, fits: (value: string) => boolean, what: string) => {
      if (value !== undefined && !isPlaceholder(value) && !fits(value)) report(key, value, what)
    }
    const { netmask } = line
    test('ip', line.ip, (ip) => ip === 'dhcp' || isIpv4(ip.replace(/\/\d+$/, '')), 'an IPv4 address')
    test('netmask', netmask, (mask) => parseNetmask(mask) !== undefined, 'a netmask such as "255.255.255.0"')
    test('gateway', line.gateway, (ip) => isIpv4(ip) || isIpv6(ip), 'an IP address')
    // With --noipv6 Anaconda looks at neither (modules/network/nm_client.py).
    if (!isOn(command, 'noipv6')) {
      test('ipv6', line.ipv6, isIpv6Setting, 'an IPv6 address, auto or dhcp')
      test('ipv6gateway', line.ipv6gateway, (ip) => isIpv6(ip.replace(/%.*$/, '')), 'an IPv6 address')
    }
    for (const server of line.nameservers) {
      test('nameserver', server, (ip) => isIpv4(ip) || isIpv6(ip), 'an IP address')
    }
  },
}

function isIpv4(text: string): boolean {
  return parseIpv4(text) !== undefined
}

function isIpv6Setting(text: string): boolean {
  if (['auto', 'dhcp', 'ignore'].includes(text)) return true
  const [, address = '', bits] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(text) ?? []
  return isIpv6(address) && (bits === undefined || Number(bits) <= 128)
}
