import { inLanes } from '../../../../grammar/releases.ts'
import type { Rule } from '../../rule.ts'

/** MiB that Anaconda recommends (data/anaconda.conf). */
const least: Readonly<Record<string, number>> = {
  '/': 250,
  '/usr': 250,
  '/tmp': 50,
  '/var': 384,
  '/home': 100,
  '/boot': 512,
}

export const smallMount: Rule<'command'> = {
  meta: {
    id: 'storage/small-mount',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Require the sizes that the installer recommends.',
    why: 'Anaconda warns (and goes on) below 250 MiB for `/` and `/usr`, 50 for `/tmp`, 384 for `/var`, 100 for `/home` and 512 for `/boot` (EL 7: 200; F44 and later: 1024, and 500 for `/boot/efi`). Where nobody sees the warning, the installation runs out of space, or the third kernel does.',
    sources: ['Anaconda data/anaconda.conf, req_partition_sizes'],
    ok: ['part /boot --size=1024\n', 'part / --size=100 --grow\n'],
    bad: ['part / --size=100\n', 'logvol /var --vgname=v --name=var --size=200\n'],
  },
  on: 'command',
  commands: ['part', 'raid', 'logvol'],
  check(command, ctx) {
    const device = ctx.model.storage.byCommand.get(command)
    const { at = '', size } = device ?? {}
    if (!device || size === undefined || size <= 0 || device.grow || device.existing || device.percent) return
    const wanted = recommended(at, ctx.release)
    if (wanted === undefined || size >= wanted) return
    ctx.report({
      at: command.at.size ?? command,
      message: `Unexpected size ${size} for "${at}", expected at least ${wanted} MiB`,
    })
  },
}

function recommended(at: string, release: Parameters<typeof inLanes>[0]): number | undefined {
  const large = inLanes(release, { fedora: { since: 'F44' }, rhel: { since: 'RHEL11' } })
  if (at === '/boot/efi') return large ? 500 : undefined
  if (at === '/boot' && large) return 1024
  if (at === '/boot' && inLanes(release, { fedora: { until: 'F22' }, rhel: { until: 'RHEL8' } })) return 200
  return least[at]
}
