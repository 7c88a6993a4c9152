import type { Rule } from '../../rule.ts'

export const missingSize: Rule<'command'> = {
  meta: {
    id: 'storage/missing-size',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Require a size for a new partition.',
    why: 'A `part` line without `--size`, `--grow`, `--recommended` or `--hibernation` gets 500 MiB, the default of the storage library, and no word is said. For a `/` that is too little for any installation, for `biosboot` too much.',
    sources: ['blivet devices/partition.py, default size'],
    ok: ['part / --grow\n', 'part /home --onpart=sda3\n', 'part swap --recommended\n', 'part /tmp --fstype=tmpfs\n'],
    bad: ['part / --fstype=xfs\n', 'part pv.1 --ondisk=sda\n'],
  },
  on: 'command',
  commands: ['part'],
  check(command, ctx) {
    const device = ctx.model.storage.byCommand.get(command)
    if (!device?.at || device.size !== undefined || device.grow || device.existing || device.sizedByInstaller) return
    if (device.fstype?.toLowerCase() === 'tmpfs' || !command.ok) return
    ctx.report({
      at: command.node.name,
      message: 'Unexpected partition without a size, expected --size or --grow',
    })
  },
}
