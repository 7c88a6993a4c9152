import { compareReleases, laneOf } from '../../../../grammar/releases.ts'
import { text } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

export const requireTimezone: Rule<'kickstart'> = {
  meta: {
    id: 'style/require-timezone',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Require a time zone.',
    why: 'Without `timezone` a text installation takes America/New_York; a graphical one, and RHEL 7 in every mode, stops and waits for somebody to choose. A `timezone` line without a zone, or `timesource` alone, takes away that default too: then every mode stops.',
    sources: ['Anaconda modules/timezone/timezone.py, ui/tui/spokes/time_spoke.py'],
    scope: 'resolved',
    ok: ['text\ntimezone Europe/Prague --utc\n'],
    bad: ['graphical\n', 'text\n', 'text\ntimezone --utc\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const lines = ctx.model.named('timezone')
    const last = lines.at(-1)
    // What is wrong with the line is told already.
    if (last && !last.ok) return
    const source = ctx.model.named('timesource').at(-1)
    if (last && (text(last, 'zone') ?? '') !== '') return
    if (last) {
      ctx.report({
        at: last.node.name,
        message: 'Unexpected timezone without a zone, expected one',
        hint: 'the installer stops and asks',
      })
    } else if (source) {
      ctx.report({
        at: source.node.name,
        message: 'Unexpected timesource without timezone, expected a timezone line',
        hint: 'the installer stops and asks',
      })
    } else {
      const rhel7 = laneOf(ctx.release) === 'rhel' && compareReleases(ctx.release, 'RHEL8') < 0
      const silent = ctx.model.named('text').length + ctx.model.named('cmdline').length > 0 && !rhel7
      ctx.report({
        at: 'missing',
        message: 'Expected timezone, found none',
        hint: silent ? 'America/New_York is taken' : 'the installer stops and asks',
        // Without a display mode the boot line or the machine decides.
        ...(!rhel7 && ctx.model.named('graphical').length === 0 && { severity: 'warning' }),
      })
    }
  },
}
