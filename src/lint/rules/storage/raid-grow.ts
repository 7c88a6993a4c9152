import type { Rule } from '../../rule.ts'

export const raidGrow: Rule<'kickstart'> = {
  meta: {
    id: 'storage/raid-grow',
    severity: 'info',
    fixable: false,
    since: '0.1.0',
    summary: 'Say when partitions of an array grow to different sizes.',
    why: 'An array is as large as its smallest member. The language documents that growing partitions are not supported under software RAID: it works when all members of an array grow alike, each on a disk of its own; where one grows and another does not, the space it takes is lost.',
    sources: ['Kickstart documentation of part'],
    scope: 'top-level',
    ok: ['part raid.1 --size=1 --grow\npart raid.2 --size=1 --grow\nraid / --device=0 --level=1 raid.1 raid.2\n'],
    bad: ['part raid.1 --size=5000 --grow\npart raid.2 --size=5000\nraid / --device=0 --level=1 raid.1 raid.2\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { devices } = ctx.model.storage
    const partitions = new Map(devices.filter(({ kind }) => kind === 'partition').map((each) => [each.at, each]))
    for (const { kind, level, members } of devices) {
      if (kind !== 'raid' || level === undefined) continue
      const parts = members.flatMap((name) => partitions.get(name) ?? [])
      const growing = parts.filter(({ grow }) => grow)
      if (growing.length === parts.length) continue
      for (const { command } of growing) {
        ctx.report({
          at: command.at.grow ?? command,
          message: 'Unexpected --grow of one member of an array, expected it on all of them or on none',
        })
      }
    }
  },
}
