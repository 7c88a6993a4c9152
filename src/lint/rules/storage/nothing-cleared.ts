import type { Rule } from '../../rule.ts'

export const nothingCleared: Rule<'kickstart'> = {
  meta: {
    id: 'storage/nothing-cleared',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Require that new partitions find room: a cleared, labelled or free disk.',
    why: 'New partitions need a disk with a partition table and free space. Without `clearpart --all` nothing makes room on a full disk, and without `zerombr` or `clearpart --initlabel` a blank disk gets no table; `clearpart --linux` leaves blank disks alone, too. No question is asked any more: the storage screen stays incomplete.',
    sources: ['Anaconda modules/storage/partitioning/automatic/utils.py and disk_initialization/configuration.py'],
    scope: 'resolved',
    ok: [
      'clearpart --all\nautopart\n',
      'zerombr\nclearpart --linux\npart / --size=5000\n',
      'part / --onpart=sda1\n',
      'clearpart --linux --initlabel\nautopart\n',
    ],
    bad: ['autopart\n', 'zerombr\nautopart\n', 'clearpart --linux\nautopart\n', 'part / --size=5000\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { automatic, clearing, devices, layout, zerombr } = ctx.model.storage
    const [line] = clearing.commands
    if (line && (clearing.type === 'all' || clearing.type === 'list' || clearing.initlabel || zerombr)) return
    if (!automatic && !devices.some((device) => device.kind === 'partition' && !device.existing)) return
    // A script before may have labelled the disk.
    if (
      ctx.checked.scripts.some(
        ({ kind, body }) => kind === 'pre' && /\b(?:parted|sfdisk|sgdisk|fdisk|wipefs|dd)\b/.test(body),
      )
    )
      return
    const last = clearing.commands.at(-1)
    ctx.report({
      at: last?.at.linux ?? last?.at.none ?? (last ?? layout[0]!).node.name,
      message: last
        ? 'Unexpected clearpart that leaves blank disks alone, expected zerombr or --initlabel too'
        : `Unexpected layout on disks that nothing clears, expected clearpart${zerombr ? '' : ' and zerombr'}`,
    })
  },
}
