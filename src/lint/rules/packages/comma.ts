import type { Rule } from '../../rule.ts'

const separators = /[\s,;]+/

export const comma: Rule<'package'> = {
  meta: {
    id: 'packages/comma',
    severity: 'error',
    fixable: 'safe',
    since: '0.1.0',
    summary: 'Disallow commas, semicolons and continued lines in %packages.',
    why: 'A line of %packages is one name, its last character included: `vim,` asks for a package called "vim,", which nobody has, and Anaconda asks whether to go on without it. A backslash continues nothing.',
    sources: ['pykickstart 3.74 takes the whole line as one name'],
    ok: ['%packages\nvim\ngit\n%end\n'],
    bad: ['%packages\nvim,\n%end\n', '%packages\nvim, git;gcc\n%end\n', '%packages\nvim \\\ngit\n%end\n'],
  },
  on: 'package',
  check({ item }, ctx) {
    const { value } = item
    if (value.startsWith('%')) return
    // The name of a group may be words with any signs between them.
    const group = value.startsWith('@')
    const odd = (group ? /[,;\\]$/ : /[,;]|\\$/).exec(value)
    if (!odd) return
    const names = group ? [value.replace(/[\s,;\\]+$/, '')] : value.replace(/\\$/, '').split(separators).filter(Boolean)
    const start = item.span.start + odd.index
    const certain = names.length > 0 && names.every((name) => /^(?:-?\w|-?@\^?\w)[\w.+:*?/ -]*$/.test(name))
    ctx.report({
      at: { source: item.span.source, start, end: start + 1 },
      message: `Unexpected "${odd[0]}" in a name, expected one package per line`,
      ...(certain && {
        fix: { title: 'Put each package on a line', edits: (edit) => [edit.replace(item, names.join('\n'))] },
      }),
    })
  },
}
