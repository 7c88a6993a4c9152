import type { CheckedCommand } from '../../../check/checked.ts'
import type { Rule } from '../../rule.ts'

/** Options that say something about another one, which has to be there. */
const pairs: readonly (readonly [key: string, option: string, needs: string, other: string])[] = [
  ['bondopts', '--bondopts', 'bondslaves', '--bondslaves'],
  ['teamconfig', '--teamconfig', 'teamslaves', '--teamslaves'],
  ['interfacename', '--interfacename', 'vlanid', '--vlanid'],
  ['netmask', '--netmask', 'ip', '--ip'],
  ['ipv6gateway', '--ipv6gateway', 'ipv6', '--ipv6'],
]

export const optionWithoutEffect: Rule<'command'> = {
  meta: {
    id: 'network/option-without-effect',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow options of `network` without the one they belong to.',
    why: 'Options of a bond without `--bondslaves`, of a team without `--teamslaves`, a name of a VLAN without `--vlanid`, a netmask without `--ip` and an IPv6 gateway without `--ipv6` have no effect, and nobody says so.',
    sources: ['Kickstart documentation of network'],
    ok: ['network --device=bond0 --bondslaves=ens3,ens4 --bondopts=mode=active-backup\n', 'network --bootproto=dhcp\n'],
    bad: ['network --device=bond0 --bondopts=mode=active-backup\n', 'network --device=ens3 --interfacename=lan\n'],
  },
  on: 'command',
  commands: ['network'],
  check(command, ctx) {
    for (const [key, option, needs, other] of pairs) {
      if (!isGiven(command, key) || isGiven(command, needs)) continue
      // network/static-incomplete tells of a static configuration that lacks its address.
      if (key === 'netmask' && command.options.bootproto === 'static') continue
      ctx.report({
        at: command.at[key] ?? command,
        message: `Unexpected ${option} without ${other}, expected both or neither`,
      })
    }
  },
}

function isGiven({ options }: CheckedCommand, key: string): boolean {
  const value = options[key]
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== ''
}
