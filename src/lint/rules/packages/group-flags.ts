import type { PackageLine } from '../../../model/payload.ts'
import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

export const groupFlags: Rule<'kickstart'> = {
  meta: {
    id: 'packages/group-flags',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow a group that is listed again with other options.',
    why: 'Of a group that is listed twice the first line counts, its `--optional` or `--nodefaults` with it. What the second line asks for is lost without a word. Where an outer layer overrides a fragment this is advice only.',
    sources: ['pykickstart 3.74: the first line about a group wins'],
    ok: [
      '%packages\n@core --optional\n@core --optional\n%end\n',
      '%packages\n@core\n-@core\n@core --nodefaults\n%end\n',
    ],
    bad: ['%packages\n@core\n@core --optional\n%end\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const seen = new Map<string, PackageLine>()
    for (const line of ctx.model.payload.packageLines) {
      const { item } = line
      if (item.kind === 'excludedGroup') seen.delete(item.name)
      if (item.kind !== 'group') continue
      const before = seen.get(item.name)
      if (!before) seen.set(item.name, line)
      else if (before.item.kind === 'group' && before.item.include !== item.include) {
        ctx.report({
          at: line.node.item,
          message: `Unexpected other options of ${quoted(`@${item.name}`)}, expected those of the first line`,
          hint: 'the first line counts',
          related: [{ message: 'listed here first', span: before.node.item.span }],
          ...(before.source !== line.source && { severity: 'info' }),
        })
      }
    }
  },
}
