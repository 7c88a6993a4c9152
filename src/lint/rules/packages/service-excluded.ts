import { inLanes } from '../../../../grammar/releases.ts'
import { words } from '../../../model/values.ts'
import { itemPlace } from '../../item-place.ts'
import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

/** Where a service that is not there ends the installation, or asks. */
const strict = { fedora: {}, rhel: { since: 'RHEL8' } } as const

/** Packages of services that are called otherwise. */
const packageOf: Readonly<Record<string, string>> = {
  chronyd: 'chrony',
  crond: 'cronie',
  'initial-setup-reconfiguration': 'initial-setup',
  ntpd: 'ntp',
  sshd: 'openssh-server',
}

export const serviceExcluded: Rule<'kickstart'> = {
  meta: {
    id: 'packages/service-excluded',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow enabling a service whose package is left out.',
    why: 'Anaconda enables services when everything is installed. From RHEL 8 on a unit that is not there ends the installation with an error at that late point; the newest releases (45.10, EL 10 with 40.22.3.51) ask whether to go on. RHEL 7 passes over it.',
    sources: ['Anaconda modules/services/installation.py, commits 7c6193c2 and b0efa110'],
    scope: 'listed',
    ok: [
      'services --enabled=chronyd\n%packages\nchrony\n%end\n',
      'services --disabled=chronyd\n%packages\n-chrony\n%end\n',
    ],
    bad: [
      'services --enabled=sshd,chronyd\n%packages\n-chrony\n%end\n',
      'services --enabled=firewalld.service\n%packages\n-firewalld\n%end\n',
    ],
  },
  on: 'kickstart',
  check({ packages }, ctx) {
    const line = ctx.model.inForce('services').at(-1)
    if (!line || packages.excluded.length === 0 || !inLanes(ctx.release, strict)) return
    for (const service of words(line, 'enabled')) {
      const name = service.replace(/\.service$/, '')
      const wanted = Object.hasOwn(packageOf, name) ? packageOf[name] : name
      const excluded = packages.excluded.find((each) => each.name === wanted)
      if (!excluded || packages.packages.some((each) => each.name === wanted)) continue
      ctx.report({
        at: itemPlace(ctx, line, 'enabled', service),
        message: `Unexpected service ${quoted(service)} without its package ${wanted}, expected both or neither`,
        related: [{ message: 'left out here', span: excluded.node.item.span }],
      })
    }
  },
}
