import { itemPlace } from '../../item-place.ts'
import type { Rule } from '../../rule.ts'

export const portUsedTwice: Rule<'kickstart'> = {
  meta: {
    id: 'network/port-used-twice',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow one device in two bonds, teams or bridges, or with addresses of its own beside them.',
    why: 'A device that is part of a bond, team or bridge belongs to it: it can be in one only, and addresses are those of the bond. A second line about it makes a second configuration, and chance decides which comes up.',
    sources: ['NetworkManager: ports of a controller'],
    scope: 'top-level',
    ok: [
      'network --device=bond0 --bondslaves=ens3,ens4 --bootproto=dhcp\nnetwork --device=ens5 --bootproto=dhcp\n',
      'network --device=bond0 --bondslaves=ens3,ens4\nnetwork --device=br0 --bridgeslaves=bond0 --bootproto=dhcp\n',
    ],
    bad: [
      'network --device=bond0 --bondslaves=ens3,ens4\nnetwork --device=bond1 --bondslaves=ens4,ens5\n',
      'network --device=bond0 --bondslaves=ens3,ens4\nnetwork --device=ens3 --bootproto=dhcp\n',
    ],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { lines } = ctx.model.network
    const ports = new Map<string, (typeof lines)[number]>()
    for (const line of lines) {
      for (const port of line.ports) {
        const before = ports.get(port)
        ports.set(port, before ?? line)
        if (!before) continue
        ctx.report({
          at: itemPlace(
            ctx,
            line.command,
            `${line.virtual === 'vlan' ? 'bond' : line.virtual}slaves`,
            port,
            before === line ? 'last' : 'first',
          ),
          message: `Unexpected second use of "${port}", expected each device in one bond, team or bridge`,
          ...(before !== line && { related: [{ message: 'first used here', span: before.command.span }] }),
        })
      }
    }
    for (const { command, device, virtual } of lines) {
      // A bond or team that a bridge takes in is made by a line of its own.
      const user = device === undefined || virtual !== undefined ? undefined : ports.get(device)
      if (!user || user.command === command) continue
      ctx.report({
        at: command.at.device ?? command,
        message: `Unexpected configuration of "${device}" that is part of "${user.device ?? 'another device'}", expected one`,
        related: [{ message: 'used here', span: user.command.span }],
      })
    }
  },
}
