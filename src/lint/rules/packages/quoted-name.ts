import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

export const quotedName: Rule<'package'> = {
  meta: {
    id: 'packages/quoted-name',
    severity: 'warning',
    fixable: 'safe',
    since: '0.1.0',
    summary: 'Disallow quotes in %packages.',
    why: 'A line of %packages is taken as it stands: the quotes of `"vim"` become a part of the name, which no package has, and Anaconda asks whether to go on without it. Names with blanks need no quotes either: the whole line is one name.',
    sources: ['pykickstart 3.74 takes the whole line as one name'],
    ok: ['%packages\nvim\n@Some Group\n%end\n'],
    bad: ['%packages\n"vim"\n%end\n', "%packages\n@'core'\n%end\n"],
  },
  on: 'package',
  check({ item }, ctx) {
    if (!/["']/.test(item.value)) return
    const bare = item.value.replace(/["']/g, '')
    ctx.report({
      at: item,
      message: `Unexpected quotes in a name, expected ${quoted(bare)} without`,
      ...(/^\S+$/.test(bare) && { fix: { title: 'Remove the quotes', edits: (edit) => [edit.replace(item, bare)] } }),
    })
  },
}
