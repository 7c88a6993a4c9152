import type { Rule } from '../../rule.ts'

export const clearsEveryDisk: Rule<'kickstart'> = {
  meta: {
    id: 'storage/clears-every-disk',
    severity: 'info',
    fixable: false,
    since: '0.1.0',
    summary: 'Say when every disk of the machine is wiped.',
    why: '`clearpart --all` without `--drives`, and without `ignoredisk`, takes every disk the installer sees: USB sticks and disks of a storage network too. On a virtual machine with one disk that is what is wanted; elsewhere name the disks.',
    sources: ['Anaconda modules/storage/disk_selection/selection.py'],
    scope: 'resolved',
    ok: ['clearpart --all --drives=sda\n', 'ignoredisk --only-use=sda\nclearpart --all\n', 'clearpart --linux\n'],
    bad: ['clearpart --all\nautopart\n', 'clearpart --all --initlabel\npart / --size=5000\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { clearing, disks } = ctx.model.storage
    const last = clearing.commands.at(-1)
    if (!last || clearing.type !== 'all') return
    if (disks.some(({ use }) => use === 'cleared' || use === 'only-use' || use === 'ignored')) return
    ctx.report({
      at: clearing.commands.findLast(({ at }) => at.all)?.at.all ?? last,
      message: 'Unexpected clearing of every disk, expected --drives or ignoredisk --only-use',
    })
  },
}
