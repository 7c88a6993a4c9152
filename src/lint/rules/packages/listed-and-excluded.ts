import type { PackageLine } from '../../../model/payload.ts'
import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

export const listedAndExcluded: Rule<'kickstart'> = {
  meta: {
    id: 'packages/listed-and-excluded',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow an item that one file both lists and excludes.',
    why: 'Of `vim` and `-vim` the later line wins without a word. Of `-@group` and a later `@group` both stay, so the group is excluded and asked for. Across files it is how an outer layer overrides a fragment, and not reported.',
    sources: ['pykickstart 3.74, merging of %packages sections'],
    ok: ['%packages\nvim\n-emacs\n@core\n-@games\n%end\n'],
    bad: ['%packages\nvim\n-vim\n%end\n', '%packages\n-@games\n%end\n%packages\n@games\n%end\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const seen = new Map<string, PackageLine>()
    for (const line of ctx.model.payload.packageLines) {
      const { item } = line.node
      const excluded = item.value.startsWith('-')
      const before = seen.get(excluded ? item.value.slice(1) : `-${item.value}`)
      seen.set(item.value, line)
      if (before?.source !== line.source) continue
      ctx.report({
        at: item,
        message: `Unexpected ${quoted(item.value)} after ${quoted(before.node.item.value)}, expected one of them`,
        related: [{ message: `${excluded ? 'listed' : 'excluded'} here`, span: before.node.item.span }],
      })
    }
  },
}
