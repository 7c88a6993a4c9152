import type { Rule } from '../../rule.ts'

export const layoutConflict: Rule<'kickstart'> = {
  meta: {
    id: 'storage/layout-conflict',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow `autopart` beside `mount` or `btrfs`.',
    why: 'A layout is made by the installer, by lines that make devices, or by `mount` lines that take what is there. The language refuses most mixtures but lets `autopart` after `mount` pass, and `btrfs` with `autopart` or `mount`. Anaconda then does what `autopart` says and none of the rest: disks that were to be kept are partitioned.',
    sources: ['Anaconda modules/storage/partitioning/factory.py', 'pykickstart 3.74'],
    scope: 'top-level',
    ok: ['autopart\n', 'part btrfs.1 --size=5000\nbtrfs none --label=x btrfs.1\n'],
    bad: ['mount /dev/sda1 /\nautopart\n', 'autopart\nbtrfs / btrfs.1\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { devices, layout } = ctx.model.storage
    const chosen = layout.find(({ name }) => name === 'autopart') ?? layout.find(({ name }) => name === 'mount')
    if (!chosen) return
    for (const { command, kind } of devices) {
      const first = command.span.start < chosen.span.start
      const passes = kind === 'btrfs' || (kind === 'mount' && chosen.name === 'autopart' && first)
      if (!passes) continue
      ctx.report({
        at: command.node.name,
        message: `Unexpected ${command.name} beside ${chosen.name}, expected one kind of layout`,
        related: [{ message: `${chosen.name} is here`, span: chosen.span }],
      })
    }
  },
}
