import { inLanes } from '../../../../grammar/releases.ts'
import { isOn } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

/** Where the question is put whatever the display mode; what 45 does is not known. */
const waiting = { fedora: { since: 'F26', until: 'F45' }, rhel: { since: 'RHEL8' } } as const

export const erroronfailWaits: Rule<'kickstart'> = {
  meta: {
    id: 'scripts/erroronfail-waits',
    severity: 'info',
    fixable: false,
    since: '0.1.0',
    summary: 'Say that a failing script waits for somebody, even where nothing else does.',
    why: 'With `cmdline` or `--non-interactive` every question ends the installation. A %post or %pre-install with `--erroronfail` that fails is the exception from RHEL 8 on: Anaconda shows the error and waits for Enter, and a machine that should restart itself stands still. %onerror runs before.',
    sources: ['Anaconda 8:kickstart.py, installation_tasks.py'],
    scope: 'top-level',
    release: 'RHEL9',
    ok: ['cmdline\n%post\ntrue\n%end\n', 'text\n%post --erroronfail\ntrue\n%end\n'],
    bad: ['cmdline\n%post --erroronfail\ntrue\n%end\n', 'text --non-interactive\n%post --erroronfail\ntrue\n%end\n'],
  },
  on: 'kickstart',
  check({ scripts }, ctx) {
    if (!inLanes(ctx.release, waiting)) return
    const silent = (['text', 'graphical', 'cmdline'] as const).some((name) =>
      ctx.model.inForce(name).some((line) => name === 'cmdline' || isOn(line, 'nonInteractive')),
    )
    if (!silent) return
    for (const { kind, section } of scripts) {
      const at = section.at.erroronfail
      if (!at || (kind !== 'post' && kind !== 'pre-install')) continue
      ctx.report({
        at,
        message: 'Unexpected --erroronfail where nobody is asked, expected %onerror or a script that does not fail',
        hint: 'Anaconda waits for Enter when the script fails',
      })
    }
  },
}
