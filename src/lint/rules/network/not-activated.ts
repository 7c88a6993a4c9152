import { isOn } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

export const notActivated: Rule<'kickstart'> = {
  meta: {
    id: 'network/not-activated',
    severity: 'info',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Say which `network` lines the installer does not act on.',
    why: 'While installing only the device of the first `network` line is brought up. Those of later lines are configured for the installed system, unless they say `--activate`; `--no-activate` says that this is meant. The fix is unsafe: a device that is brought up may change where traffic goes.',
    sources: ['Anaconda modules/network/kickstart.py, dracut/parse-kickstart'],
    scope: 'top-level',
    ok: [
      'network --device=ens1 --bootproto=dhcp\nnetwork --device=ens2 --bootproto=dhcp --activate\n',
      'network --bootproto=dhcp\nnetwork --hostname=a.example.com\n',
    ],
    bad: ['network --device=ens1 --bootproto=dhcp\nnetwork --device=ens2 --bootproto=dhcp\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const lines = ctx.model.network.lines.filter(({ configures }) => configures)
    const ports = new Set(lines.flatMap((line) => line.ports))
    for (const { command, device } of lines.slice(1)) {
      if (isOn(command, 'activate') || isOn(command, 'noActivate') || device === undefined) continue
      // Ports of a bond, team or bridge come up with it.
      if (ports.has(device)) continue
      const at = command.at.device ?? command.node.name
      ctx.report({
        at,
        message: `Unexpected ${device} without --activate, expected --activate or --no-activate`,
        hint: 'the installer brings up the device of the first network line alone',
        fix: { title: 'Add --activate', edits: (edit) => [edit.insertAfter(command.node.args.at(-1)!, ' --activate')] },
      })
    }
  },
}
