import { shown } from '../../../check/shown.ts'
import { text } from '../../../model/values.ts'
import { isPlaceholder } from '../../placeholder.ts'
import type { Rule } from '../../rule.ts'

export const mtu: Rule<'command'> = {
  meta: {
    id: 'network/mtu',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Require an MTU that a device can have.',
    why: 'The MTU is a number of bytes: at least 68 for IPv4, 1280 where IPv6 is used, at most 65535. The language takes any word, and the device does not come up with what it cannot have.',
    sources: ['RFC 791, RFC 8200 section 5'],
    ok: ['network --mtu=9000\n', 'network --mtu=1500 --bootproto=dhcp\n'],
    bad: ['network --mtu=0\n', 'network --mtu=9k\n', 'network --mtu=90000\n'],
  },
  on: 'command',
  commands: ['network'],
  check(command, ctx) {
    const value = text(command, 'mtu')
    if (!value || isPlaceholder(value) || (/^\d+$/.test(value) && Number(value) >= 68 && Number(value) <= 65535)) return
    ctx.report({ at: command.at.mtu ?? command, message: `Unexpected MTU ${shown(value)}, expected 68 to 65535 bytes` })
  },
}
