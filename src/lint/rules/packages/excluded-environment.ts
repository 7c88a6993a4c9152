import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

export const excludedEnvironment: Rule<'kickstart'> = {
  meta: {
    id: 'packages/excluded-environment',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow taking back an environment that is not chosen.',
    why: '`-@^name` takes back the environment of that name when it is the one chosen so far. Otherwise it excludes a group whose name begins with `^`, which is to say nothing.',
    sources: ['pykickstart 3.74, %packages'],
    scope: 'listed',
    ok: ['%packages\n@^minimal-environment\n-@^minimal-environment\n%end\n'],
    bad: ['%packages\n-@^minimal-environment\n%end\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    let chosen: string | undefined
    for (const { item, node } of ctx.model.payload.packageLines) {
      if (item.kind === 'environment') chosen = item.name
      if (item.kind !== 'excludedGroup' || !item.name.startsWith('^')) continue
      if (item.name.slice(1) === chosen) chosen = undefined
      else {
        ctx.report({
          at: node.item,
          message: `Unexpected ${quoted(node.item.value)}, expected the environment chosen before${chosen === undefined ? '' : ` (${quoted(chosen)})`}`,
          hint: 'the line has no effect',
        })
      }
    }
  },
}
