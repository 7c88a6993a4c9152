import type { PackageLine } from '../../../model/payload.ts'
import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

export const duplicate: Rule<'kickstart'> = {
  meta: {
    id: 'packages/duplicate',
    severity: 'info',
    fixable: 'safe',
    since: '0.1.0',
    summary: 'Disallow an item that one file lists twice.',
    why: 'The second line does nothing. It makes the list longer to read, and the day somebody takes the package out, one of the two stays. Lists of different files may overlap.',
    sources: ['pykickstart 3.74: lists are sets'],
    ok: ['%packages\nvim\n-emacs\n%end\n', '%packages\nvim\n-vim\nvim\n%end\n'],
    bad: ['%packages\nvim\n@core\nvim\n@core\n%end\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const seen = new Map<string, PackageLine>()
    for (const line of ctx.model.payload.packageLines) {
      const { item, comment } = line.node
      const { value } = item
      seen.delete(value.startsWith('-') ? value.slice(1) : `-${value}`)
      const before = seen.get(value)
      if (before?.source === line.source) {
        ctx.report({
          at: item,
          message: `Unexpected second ${quoted(value)}, expected it once`,
          related: [{ message: 'it is here already', span: before.node.item.span }],
          // Whoever comments on a line wants the comment kept.
          ...(!comment && { fix: { title: 'Remove the line', edits: (edit) => [edit.removeLine(line.node)] } }),
        })
      } else seen.set(value, line)
    }
  },
}
