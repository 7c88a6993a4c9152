import type { Rule } from '../../rule.ts'

export const bindto: Rule<'kickstart'> = {
  meta: {
    id: 'network/bindto',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow `--bindto=mac` on devices that are made of others.',
    why: 'Bonds, teams, bridges and VLANs have no hardware address of their own to bind a configuration to. The reference refuses `--bindto=mac` with `--vlanid`, but looks for a bond in the wrong option and lets the rest pass.',
    sources: ['pykickstart 3.74, commands/network.py'],
    ok: [
      'network --device=52:54:00:12:34:56 --bindto=mac --bootproto=dhcp\n',
      'network --device=bond0 --bondslaves=ens1,ens2\n',
    ],
    bad: ['network --device=bond0 --bondslaves=ens1,ens2 --bindto=mac\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    for (const { command, virtual } of ctx.model.network.lines) {
      if (!virtual || virtual === 'vlan' || command.options.bindto !== 'mac') continue
      ctx.report({
        at: command.at.bindto ?? command.node.name,
        message: `Unexpected --bindto=mac for a ${virtual}, expected it for a device with an address of its own`,
      })
    }
  },
}
