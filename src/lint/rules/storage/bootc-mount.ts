import { inLanes } from '../../../../grammar/releases.ts'
import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

/** Where `bootc` keeps no other mount points. */
const first = { fedora: { until: 'F45' }, rhel: {} } as const

export const bootcMount: Rule<'kickstart'> = {
  meta: {
    id: 'storage/bootc-mount',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow mount points of your own where `bootc` does not keep them.',
    why: '`bootc` installs into the root file system, with `/boot` and `/boot/efi` beside it. Anaconda before 45, RHEL 10 too, knows no other mount points with it: a file system for /var or /home is made, and not mounted in the installed system.',
    sources: ['Anaconda release notes F44', 'Anaconda modules/payloads/payload/rpm_ostree/installation.py'],
    scope: 'top-level',
    release: 'RHEL10',
    ok: [
      'bootc --source-imgref=registry:quay.io/a/b:1\nreqpart --add-boot\npart / --size=9000\n',
      'url --url=https://example.com/\npart / --size=9000\npart /data --size=900\n',
    ],
    bad: ['bootc --source-imgref=registry:quay.io/a/b:1\npart / --size=9000\npart /data --size=900\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    if (ctx.model.payload.image?.name !== 'bootc' || !inLanes(ctx.release, first)) return
    for (const { at, command } of ctx.model.storage.mounts) {
      if (!at.startsWith('/') || ['/', '/boot', '/boot/efi'].includes(at)) continue
      ctx.report({
        at: command.at.mountpoint ?? command.node.name,
        message: `Unexpected mount point ${quoted(at)} with bootc, expected /, /boot and /boot/efi alone`,
      })
    }
  },
}
