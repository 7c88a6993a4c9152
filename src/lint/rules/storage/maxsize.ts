import type { Rule } from '../../rule.ts'

export const maxsize: Rule<'command'> = {
  meta: {
    id: 'storage/maxsize',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow `--maxsize` where nothing grows, or below the size it starts with.',
    why: '`--maxsize` says how far `--grow` may go. Without `--grow` it means nothing, and the device stays as small as `--size` says; below `--size` the two contradict each other.',
    sources: ['Kickstart documentation of part and logvol'],
    ok: ['part / --size=5000 --grow --maxsize=9000\n', 'part / --size=5000\n'],
    bad: ['part / --size=5000 --maxsize=9000\n', 'part / --size=5000 --grow --maxsize=900\n'],
  },
  on: 'command',
  commands: ['part', 'logvol'],
  check(command, ctx) {
    const device = ctx.model.storage.byCommand.get(command)
    const { maxSize, size = 0 } = device ?? {}
    if (!device || maxSize === undefined || maxSize <= 0) return
    const at = command.at.maxsize ?? command
    if (!device.grow && device.percent === undefined) {
      ctx.report({ at, message: 'Unexpected --maxsize without --grow, expected both or neither' })
    } else if (maxSize < size) {
      ctx.report({ at, message: `Unexpected --maxsize ${maxSize}, expected no less than the size ${size}` })
    }
  },
}
