import { didYouMean } from '../../../check/availability.ts'
import type { CheckedCommand } from '../../../check/checked.ts'
import { isOn, text, words } from '../../../model/values.ts'
import type { Located } from '../../../source/span.ts'
import type { Rule, RuleContext } from '../../rule.ts'
import { wordPlace } from '../../word-place.ts'

/** Where lines name what they are made of. */
const memberKeys: Readonly<Record<string, string>> = {
  volgroup: 'members',
  raid: 'members',
  btrfs: 'devices',
  logvol: 'cachepvs',
}

export const undefinedMember: Rule<'command'> = {
  meta: {
    id: 'storage/undefined-member',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow devices made of partitions or groups that no line makes.',
    why: '`volgroup`, `raid` and `btrfs` lines name what they are made of (`pv.01`, `raid.01`, `btrfs.01`), `logvol` names its group, a subvolume the label of its volume. A name that no other line defines stops the installation when partitioning begins. Order is no matter: Anaconda makes partitions first, then RAID, groups, volumes. A group that is on the disk already may be used when the disks are not cleared.',
    sources: ['Anaconda modules/storage/partitioning/custom/custom_partitioning.py'],
    scope: 'resolved',
    ok: [
      'volgroup vg pv.1\npart pv.1 --size=5000\nlogvol / --vgname=vg --name=root --size=4000\n',
      'volgroup old --useexisting\nlogvol / --vgname=old --name=root --useexisting\n',
      'raid / --device=0 --level=1 raid.1 raid.2\npart raid.1 --size=100\npart raid.2 --size=100\n',
    ],
    bad: [
      'part pv.1 --size=5000\nvolgroup vg pv.01\n',
      'clearpart --all\npart pv.1 --size=5000\nvolgroup vg0 pv.1\nlogvol / --vgname=vg1 --name=root --size=4000\n',
      'part raid.1 --size=100\nraid / --device=0 --level=1 raid.1 raid.2\n',
    ],
  },
  on: 'command',
  commands: Object.keys(memberKeys),
  check(command, ctx) {
    checkMembers(command, words(command, memberKeys[command.name]!), ctx)
    if (command.name === 'btrfs') checkParent(command, ctx)
    if (command.name === 'logvol') checkGroup(command, ctx)
  },
}

function checkMembers(command: CheckedCommand, members: readonly string[], ctx: RuleContext): void {
  if (isOn(command, 'useexisting') || isOn(command, 'noformat')) return
  const defined = ctx.model.storage.members
  for (const name of members) {
    if (!/^(?:pv|raid|btrfs)\./.test(name) || defined.has(name)) continue
    const kind = name.slice(0, name.indexOf('.') + 1)
    ctx.report({
      at: placeOf(command, name, ctx),
      message: `Unexpected "${name}", expected a name that a part or raid line defines`,
      ...hintOf(name, defined, kind),
    })
  }
}

function checkGroup(command: CheckedCommand, ctx: RuleContext): void {
  const { groups, clearing } = ctx.model.storage
  const name = text(command, 'vgname')
  if (name === undefined || groups.has(name) || isOn(command, 'useexisting') || isOn(command, 'noformat')) return
  ctx.report({
    at: command.at.vgname ?? command,
    message: `Unexpected group "${name}", expected one that a volgroup line defines`,
    severity: clearing.type === 'all' ? 'error' : 'warning',
    ...hintOf(name, groups.keys(), ''),
  })
}

/** A subvolume names the label of its volume, `LABEL=` before it or not. */
function checkParent(command: CheckedCommand, ctx: RuleContext): void {
  const { devices, clearing } = ctx.model.storage
  if (!isOn(command, 'subvol') || isOn(command, 'useexisting') || isOn(command, 'noformat')) return
  const [parent] = words(command, 'devices')
  if (parent === undefined || /^(?:btrfs\.|raid\.|\/|UUID=)/.test(parent)) return
  const volumes = devices.filter(({ kind, subvolume }) => kind === 'btrfs' && !subvolume)
  const labels = volumes.flatMap(({ name }) => name ?? [])
  if (labels.includes(parent.replace(/^LABEL=/, ''))) return
  ctx.report({
    at: placeOf(command, parent, ctx),
    message: `Unexpected volume "${parent}", expected the label of one that a btrfs line before makes`,
    severity: clearing.type === 'all' ? 'error' : 'warning',
    ...hintOf(parent, labels, ''),
  })
}

/** The word itself, or where it stands in the list of an option. */
function placeOf(command: CheckedCommand, name: string, ctx: RuleContext): Located {
  return command.node.args.find(({ value }) => value === name) ?? wordPlace(ctx, command, name)
}

/** The nearest of the first few names there are, else those. */
function hintOf(name: string, names: Iterable<string>, start: string): { readonly hint?: string } {
  const few: string[] = []
  let looked = 0
  for (const each of names) {
    if (few.length === 20 || looked++ === 200) break
    if (each.startsWith(start)) few.push(each)
  }
  if (few.length === 0) return {}
  return { hint: didYouMean(name, few) ?? `defined are ${few.slice(0, 5).join(', ')}` }
}
