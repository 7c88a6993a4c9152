import type { PackageNode } from '../../../ast/nodes.ts'
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
  check({ file }, ctx) {
    const seen = new Map<string, PackageNode>()
    const realSource = ({ span }: PackageNode) => file.origins?.at(span.start)?.source
    for (const statement of file.statements) {
      if (statement.type !== 'section') continue
      for (const node of statement.body) {
        if (node.type !== 'package') continue
        const { value } = node.item
        const excluded = value.startsWith('-')
        const before = seen.get(excluded ? value.slice(1) : `-${value}`)
        seen.set(value, node)
        if (!before || realSource(before) !== realSource(node)) continue
        ctx.report({
          at: node.item,
          message: `Unexpected ${quoted(value)} after ${quoted(before.item.value)}, expected one of them`,
          related: [{ message: `${excluded ? 'listed' : 'excluded'} here`, span: before.item.span }],
        })
      }
    }
  },
}
