import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

export const blankAfterSign: Rule<'package'> = {
  meta: {
    id: 'packages/blank-after-sign',
    severity: 'error',
    fixable: 'safe',
    since: '0.1.0',
    summary: 'Disallow a blank between `-` and what it excludes.',
    why: '`- vim` excludes a package whose name begins with a blank. There is none, so vim may be installed all the same, and nobody is told.',
    sources: ['pykickstart 3.74 takes the rest of the line as the name'],
    ok: ['%packages\n-vim\n-@games\n@ core\n%end\n'],
    bad: ['%packages\n- vim\n%end\n', '%packages\n-@ games\n%end\n'],
  },
  on: 'package',
  check({ item }, ctx) {
    const sign = /^(-@?\^?)(\s+)(?=\S)/.exec(item.value)
    if (!sign) return
    const start = item.span.start + sign[1]!.length
    const blanks = { source: item.span.source, start, end: start + sign[2]!.length }
    ctx.report({
      at: item,
      message: `Unexpected blank after "${sign[1]}", expected ${quoted(sign[1]! + item.value.slice(sign[0].length))}`,
      fix: { title: 'Remove the blank', edits: (edit) => [edit.replace(blanks, '')] },
    })
  },
}
