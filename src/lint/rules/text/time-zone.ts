import { compareReleases, laneOf } from '../../../../grammar/releases.ts'
import { didYouMean } from '../../../check/availability.ts'
import { text } from '../../../model/values.ts'
import { isPlaceholder } from '../../placeholder.ts'
import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'
import { timeZones } from '../../time-zones.ts'

export const timeZone: Rule<'command'> = {
  meta: {
    id: 'text/time-zone',
    severity: 'error',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Disallow time zones that the time zone database does not have.',
    why: 'A zone that nobody knows is replaced by America/New_York, with a line in a log; a graphical installation stops and waits for somebody to choose one. Old names such as US/Eastern or Japan are fine. Names that are not near any known one may be newer than this tool, and are a warning.',
    sources: ['Anaconda modules/timezone/installation.py, timezone.py', 'tz database 2025b'],
    ok: ['timezone Europe/Prague --utc\n', 'timezone US/Eastern\n', 'timezone Etc/GMT+5\n'],
    bad: ['timezone America/New_Yrok --utc\n'],
  },
  on: 'command',
  commands: ['timezone'],
  check(command, ctx) {
    const zone = text(command, 'zone')
    const span = command.at.zone
    if (zone === undefined || !span || zone === '' || isPlaceholder(zone)) return
    const zones = timeZones()
    // Anaconda of RHEL 7 takes blanks for underscores.
    const spelt =
      laneOf(ctx.release) === 'rhel' && compareReleases(ctx.release, 'RHEL8') < 0 ? zone.replaceAll(' ', '_') : zone
    if (zones.has(spelt)) return
    const meant = didYouMean(zone, [...zones])?.split('"')[1]
    ctx.report({
      at: span,
      message: `Unexpected time zone ${quoted(zone)}, expected ${meant ? `"${meant}"` : 'one of the time zone database'}`,
      hint: 'America/New_York would be taken instead',
      // No zone that is to come will have a blank in it.
      ...(!meant && /^[\w+/-]+$/.test(spelt) && { severity: 'warning' }),
      ...(meant &&
        ctx.text(span) === zone && { fix: { title: `Write ${meant}`, edits: (edit) => [edit.replace(span, meant)] } }),
    })
  },
}
