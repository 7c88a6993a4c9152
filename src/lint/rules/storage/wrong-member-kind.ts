import type { CheckedCommand } from '../../../check/checked.ts'
import { words } from '../../../model/values.ts'
import { itemPlace } from '../../item-place.ts'
import type { Rule } from '../../rule.ts'

const kinds: Readonly<Record<string, string>> = { volgroup: 'pv', raid: 'raid', btrfs: 'btrfs' }

export const wrongMemberKind: Rule<'command'> = {
  meta: {
    id: 'storage/wrong-member-kind',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow members that were formatted for something else.',
    why: 'The name of a partition says what it is formatted as: `pv.N` for LVM, `raid.N` for RAID, `btrfs.N` for Btrfs. A volume group made of `raid.N` finds no physical volume there, and partitioning stops. To put LVM on RAID, give the `raid` line the mount point `pv.N` and use that.',
    sources: ['Anaconda modules/storage/partitioning/custom/custom_partitioning.py'],
    ok: [
      'raid pv.1 --device=0 --level=1 raid.1 raid.2\nvolgroup vg pv.1\npart raid.1 --size=1\npart raid.2 --size=1\n',
    ],
    bad: [
      'part raid.1 --size=1\nvolgroup vg raid.1\n',
      'part pv.1 --size=1\npart pv.2 --size=1\nraid / --device=0 --level=1 pv.1 pv.2\n',
    ],
  },
  on: 'command',
  commands: Object.keys(kinds),
  check(command, ctx) {
    const kind = kinds[command.name]!
    const key = command.name === 'btrfs' ? 'devices' : 'members'
    for (const name of membersOf(command, key)) {
      if (name.startsWith(`${kind}.`)) continue
      ctx.report({
        at: itemPlace(ctx, command, key, name),
        message: `Unexpected "${name}" in a ${command.name} line, expected members named ${kind}.N`,
      })
    }
  },
}

function membersOf(command: CheckedCommand, key: string): readonly string[] {
  return words(command, key).filter((name) => /^(?:pv|raid|btrfs)\./.test(name))
}
