import { type DiskMention, kernelDisk, namesDisk } from '../../../model/storage/disks.ts'
import { itemPlace } from '../../item-place.ts'
import { isPlaceholder } from '../../placeholder.ts'
import type { Rule } from '../../rule.ts'

export const ignoredDisk: Rule<'kickstart'> = {
  meta: {
    id: 'storage/ignored-disk',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow using disks that `ignoredisk` takes away.',
    why: '`ignoredisk --only-use` hides all other disks from the installer, `--drives` those it names. A `clearpart`, `part` or `bootloader` line that names a hidden disk names one that does not exist: for `clearpart` the installer stops while reading the file, for the others the storage screen stays incomplete. Only disks named alike (`sda`) are compared, not ones that are named by path.',
    sources: [
      'Anaconda modules/storage/kickstart.py, bootloader/execution.py, partitioning/custom/custom_partitioning.py',
    ],
    scope: 'top-level',
    ok: [
      'ignoredisk --only-use=sda\nclearpart --all --drives=sda\nbootloader --boot-drive=sda\n',
      'ignoredisk --only-use=sd*|vd*\npart / --ondisk=vda --size=5000\n',
      'ignoredisk --only-use=/dev/disk/by-path/x\npart / --ondisk=sda --size=5000\n',
    ],
    bad: [
      'ignoredisk --only-use=sda\nclearpart --all --drives=sdb\n',
      'ignoredisk --drives=sdb\npart / --ondisk=sdb --size=5000\n',
      'ignoredisk --only-use=sda\nbootloader --boot-drive=sdz\n',
    ],
  },
  on: 'kickstart',
  check(_, ctx) {
    if (ctx.model.named('ignoredisk').length === 0) return
    const { disks } = ctx.model.storage
    const allowed = disks.filter(({ use }) => use === 'only-use')
    const ignored = disks.filter(({ use }) => use === 'ignored')
    // A disk named by path may be any of them; so may one that is filled in later.
    const known = allowed.length > 0 && allowed.every(({ name }) => !name.includes('/') && !isPlaceholder(name))
    for (const mention of disks) {
      const disk = kernelDisk(mention.name)
      if (disk === undefined || mention.use === 'only-use' || mention.use === 'ignored') continue
      const names = ({ name }: DiskMention) => namesDisk(name, disk)
      const hidden = ignored.find(names)
      if (!hidden && (!known || allowed.some(names))) continue
      const by = (hidden ?? allowed[0]!).command
      ctx.report({
        at: itemPlace(ctx, mention.command, mention.key, mention.name),
        message: `Unexpected disk "${mention.name}" that ignoredisk hides, expected ${hidden ? 'another' : list(allowed)}`,
        ...(mention.use === 'drive-order' && { severity: 'info' }),
        related: [{ message: 'hidden here', span: by.span }],
      })
    }
  },
}

function list(allowed: readonly DiskMention[]): string {
  const names = new Set(allowed.map(({ name }) => `"${name}"`))
  return [...names].slice(0, 4).join(' or ')
}
