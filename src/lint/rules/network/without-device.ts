import type { CheckedCommand } from '../../../check/checked.ts'
import type { Rule } from '../../rule.ts'

/** Options that make a device, and what. */
const makers: readonly (readonly [key: string, option: string])[] = [
  ['vlanid', '--vlanid'],
  ['bondslaves', '--bondslaves'],
  ['teamslaves', '--teamslaves'],
  ['bridgeslaves', '--bridgeslaves'],
]

export const withoutDevice: Rule<'command'> = {
  meta: {
    id: 'network/without-device',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Require `--device` with a VLAN, bond, team or bridge.',
    why: 'For a bond, team or bridge `--device` names the new device, for a VLAN the one below it. Without it the line is about whatever device the installer started with, which then cannot be made, and the network stays down.',
    sources: ['Kickstart documentation of network', 'Anaconda modules/network/kickstart.py'],
    ok: ['network --device=bond0 --bondslaves=ens3,ens4\n', 'network --device=ens3 --vlanid=7 --bootproto=dhcp\n'],
    bad: ['network --bondslaves=ens3,ens4\n', 'network --vlanid=7 --bootproto=dhcp\n'],
  },
  on: 'command',
  commands: ['network'],
  check(command, ctx) {
    if (ctx.model.network.byCommand.get(command)?.device !== undefined) return
    const maker = makers.find(([key]) => isGiven(command, key))
    if (!maker) return
    ctx.report({
      at: command.at[maker[0]] ?? command,
      message: `Unexpected ${maker[1]} without --device, expected the device it is about`,
    })
  },
}

function isGiven({ options }: CheckedCommand, key: string): boolean {
  const value = options[key]
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== ''
}
