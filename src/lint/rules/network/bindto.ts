import type { Rule } from '../../rule.ts'

export const bindto: Rule<'kickstart'> = {
  meta: {
    id: 'network/bindto',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow `--bindto=mac` on a VLAN.',
    why: 'A VLAN has no hardware address of its own to bind a configuration to. The reference refuses `--bindto=mac` with `--vlanid` unless there is `--bondopts`, where `--bondslaves` was meant: a VLAN over a bond, whose ports are bound. The ports of bonds, teams and bridges may be bound.',
    sources: ['pykickstart 3.74, commands/network.py', 'Anaconda modules/network/nm_client.py, bind_connection'],
    ok: [
      'network --device=52:54:00:12:34:56 --bindto=mac --bootproto=dhcp\n',
      'network --device=bond0 --bondslaves=ens1,ens2 --bindto=mac\n',
    ],
    bad: ['network --device=ens1 --vlanid=7 --bondopts=mode=802.3ad --bindto=mac\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    for (const { command } of ctx.model.network.lines) {
      const { bindto, bondslaves, vlanid } = command.options
      if (!command.ok || bindto !== 'mac' || vlanid === undefined || bondslaves !== undefined) continue
      ctx.report({
        at: command.at.bindto ?? command.node.name,
        message: 'Unexpected --bindto=mac for a VLAN, expected it for a device with an address of its own',
      })
    }
  },
}
