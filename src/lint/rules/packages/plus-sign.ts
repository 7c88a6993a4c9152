import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

export const plusSign: Rule<'package'> = {
  meta: {
    id: 'packages/plus-sign',
    severity: 'error',
    fixable: 'safe',
    since: '0.1.0',
    summary: 'Disallow a plus sign before a package.',
    why: 'Only `-` has a meaning in front of a name. `+vim` asks for a package called "+vim", which nobody has, and Anaconda asks whether to go on without it.',
    sources: ['pykickstart 3.74 takes the whole line as one name', 'fedora-kickstarts commit b824bd6'],
    ok: ['%packages\ngcc-c++\n-vim\n%end\n'],
    bad: ['%packages\n+vim\n%end\n'],
  },
  on: 'package',
  check({ item }, ctx) {
    const sign = /^\+\s*(?=[\w@])/.exec(item.value)
    if (!sign) return
    const { source, start } = item.span
    const at = { source, start, end: start + 1 }
    ctx.report({
      at,
      message: `Unexpected "+", expected ${quoted(item.value.slice(sign[0].length))} alone`,
      fix: {
        title: 'Remove the sign',
        edits: (edit) => [edit.replace({ ...at, end: start + sign[0].length }, '')],
      },
    })
  },
}
