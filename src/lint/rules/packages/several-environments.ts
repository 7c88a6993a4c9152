import type { PackageLine } from '../../../model/payload.ts'
import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

export const severalEnvironments: Rule<'kickstart'> = {
  meta: {
    id: 'packages/several-environments',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow a second environment.',
    why: 'A system has one environment: of several `@^` lines the last one counts, and nothing of the others is installed. To take one back write `-@^` and its name. Where an outer layer overrides a fragment this is advice only.',
    sources: ['pykickstart 3.74: the last one wins'],
    ok: ['%packages\n@^minimal-environment\n@core\n%end\n', '%packages\n@^a\n-@^a\n@^b\n%end\n'],
    bad: ['%packages\n@^minimal-environment\n@^server-product-environment\n%end\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    let before: PackageLine | undefined
    for (const line of ctx.model.payload.packageLines) {
      const { kind, name } = line.item
      if (kind === 'excludedGroup' && before && name === `^${before.item.name}`) before = undefined
      if (kind !== 'environment') continue
      if (before && before.item.name !== name) {
        ctx.report({
          at: line.node.item,
          message: `Unexpected second environment ${quoted(name)}, expected one`,
          hint: 'the last one counts',
          related: [{ message: 'this one is lost', span: before.node.item.span }],
          ...(before.source !== line.source && { severity: 'info' }),
        })
      }
      before = line
    }
  },
}
