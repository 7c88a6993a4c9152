import type { Rule } from '../../rule.ts'

export const livecdDevice: Rule<'command'> = {
  meta: {
    id: 'network/livecd-device',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Require `--device` on every `network` line for livecd-creator and appliance-creator.',
    why: 'Both tools write the settings of each device by themselves, and stop with an error at a `network` line that names none, and at a static one without `--ip` or `--netmask`. Anaconda takes such a line for the device that it started with, which is not known here.',
    sources: ['livecd-tools imgcreate/kickstart.py, NetworkConfig'],
    scope: 'top-level',
    optIn: true,
    target: 'livecd-creator',
    ok: [
      'network --device=eth0 --bootproto=dhcp\n',
      'network --device=eth0 --bootproto=static --ip=10.0.0.2 --netmask=255.255.255.0\n',
    ],
    bad: ['network --bootproto=dhcp\n', 'network --device=eth0 --bootproto=static --ip=10.0.0.2\n'],
  },
  on: 'command',
  commands: ['network'],
  check(command, ctx) {
    const line = ctx.model.network.byCommand.get(command)
    if (!line) return
    if (line.device === undefined) {
      ctx.report({
        at: command.node.name,
        message: 'Unexpected network without --device, expected the name of a device',
      })
    } else if (line.bootproto === 'static' && (line.ip === undefined || line.netmask === undefined)) {
      ctx.report({
        at: command.at.bootproto ?? command,
        message: 'Unexpected static configuration, expected --ip and --netmask with it',
      })
    }
  },
}
