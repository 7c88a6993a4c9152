import { inLanes } from '../../../../grammar/releases.ts'
import type { Rule } from '../../rule.ts'

/** The option came with pykickstart 3.74. */
const typed = { fedora: { since: 'F45' } } as const

/** Anaconda since 42, 34.25.5.13 and 40.22.3.21. */
const known = { fedora: { since: 'F42' }, rhel: { since: 'RHEL9' } } as const

export const certificateSection: Rule<'section'> = {
  meta: {
    id: 'release/certificate-section',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow %certificate where Anaconda does not know it.',
    why: 'ksvalidator accepts %certificate for every release. Anaconda knows it from Fedora 42 and late builds of RHEL 9 and 10 on; before that it refuses the whole kickstart. `--type=` is known from Fedora 45 on alone (a warning, since later builds of others may have it). Write the certificate with %post, or with %pre when the installer needs it.',
    sources: ['Anaconda commits 684b2a94 and 57f52f69', 'pykickstart 3.74, documentation of %certificate'],
    release: 'F41',
    ok: ['%post\ncat > /etc/pki/ca-trust/source/anchors/a.pem <<EOF\nx\nEOF\n%end\n'],
    bad: ['%certificate --filename=a.pem --dir=/etc/pki\nx\n%end\n'],
  },
  on: 'section',
  check({ name, node }, ctx) {
    if (name !== '%certificate') return
    if (inLanes(ctx.release, known)) {
      const type = node.args.find(({ value }) => /^--type(?:=|$)/.test(value))
      if (!type || inLanes(ctx.release, typed)) return
      const { start } = type.span
      ctx.report({
        at: { ...type.span, end: start + '--type'.length },
        message: `Unexpected --type in ${ctx.release}, expected F45 or later, or --dir=`,
        severity: 'warning',
      })
      return
    }
    ctx.report({
      at: node.name,
      message: `Unexpected %certificate in ${ctx.release}, expected F42, RHEL9 or later`,
      hint: 'Anaconda refuses the kickstart',
    })
  },
}
