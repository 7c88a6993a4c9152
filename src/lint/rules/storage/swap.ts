import { placeOf } from '../../../model/storage/device.ts'
import type { Rule } from '../../rule.ts'

export const swap: Rule<'command'> = {
  meta: {
    id: 'storage/swap',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Require swap space to be written as swap.',
    why: 'The mount point `swap` makes swap space, whatever `--fstype` says. `/swap`, or a path with `--fstype=swap`, makes a file system or something that cannot be mounted. With `--recommended` or `--hibernation` the installer knows the size, and `--grow` and `--size` do not count.',
    sources: ['Anaconda modules/storage/partitioning/custom/custom_partitioning.py'],
    ok: ['part swap --size=2048\n', 'part swap --fstype=swap --recommended\n'],
    bad: ['part /swap --size=2048\n', 'part swap --fstype=ext4 --size=2048\n', 'part swap --recommended --grow\n'],
  },
  on: 'command',
  commands: ['part', 'logvol', 'raid'],
  check(command, ctx) {
    const device = ctx.model.storage.byCommand.get(command)
    const { at, fstype } = device ?? {}
    if (!device || at === undefined) return
    if (at !== 'swap') {
      // Where the system is installed to, storage/system-fstype says it.
      if (at !== '/swap' && !(fstype === 'swap' && /^\/(?!(?:var|tmp|usr|home|usr\/share|usr\/lib)?$)/.test(at))) return
      ctx.report({ at: placeOf(device), message: `Unexpected mount point "${at}", expected swap` })
    } else if (fstype !== undefined && fstype.toLowerCase() !== 'swap') {
      ctx.report({
        at: command.at.fstype ?? command,
        message: `Unexpected file system "${fstype}" for swap, expected none`,
      })
    } else if (device.sizedByInstaller && device.grow) {
      ctx.report({
        at: command.at.grow ?? command,
        message: 'Unexpected --grow with a size the installer chooses, expected one of both',
      })
    }
  },
}
