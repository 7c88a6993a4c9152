import type { CheckedCommand } from '../../../check/checked.ts'
import type { Rule } from '../../rule.ts'

export const duplicateDevice: Rule<'kickstart'> = {
  meta: {
    id: 'storage/duplicate-device',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    replaces: ['check/duplicate'],
    summary: 'Disallow two volume groups, volumes or arrays of one name.',
    why: 'The language warns of a second `volgroup`, `logvol` or `raid` line with the name of an earlier one. Anaconda carries out both, and partitioning stops at the second: the name is in use. For RAID `0` and `md0` are one name.',
    sources: ['Anaconda modules/storage/partitioning/custom/custom_partitioning.py'],
    ok: [
      'volgroup a pv.1\nvolgroup b pv.2\nlogvol /x --vgname=a --name=x --size=500\nlogvol /y --vgname=b --name=x --size=500\n',
    ],
    bad: [
      'volgroup a pv.1\nvolgroup a pv.2\n',
      'volgroup a pv.1\nlogvol /x --vgname=a --name=x --size=500\nlogvol /y --vgname=a --name=x --size=500\n',
      'raid /x --device=0 --level=1 raid.1 raid.2\nraid /y --device=md0 --level=1 raid.3 raid.4\n',
    ],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { devices, volumeGroups } = ctx.model.storage
    const first = new Map<string, CheckedCommand>()
    const look = (command: CheckedCommand, name: string | undefined, key: string, within = '') => {
      if (!name) return
      const id = `${command.name} ${within}/${name}`
      const before = first.get(id)
      if (!before) {
        first.set(id, command)
        return
      }
      ctx.report({
        at: command.at[key] ?? command,
        message: `Unexpected second ${command.name} "${name}", expected each name once`,
        related: [{ message: 'first used here', span: before.at[key] ?? before.span }],
      })
    }
    for (const { command, existing, name } of volumeGroups) if (!existing) look(command, name, 'name')
    for (const { command, existing, group, kind, name } of devices) {
      if (existing) continue
      if (kind === 'volume') look(command, name, 'name', group)
      if (kind === 'raid') look(command, name, 'device')
    }
  },
}
