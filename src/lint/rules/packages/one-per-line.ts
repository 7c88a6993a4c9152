import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

/** A package name, a glob or a NEVRA. */
const plain = /^[A-Za-z0-9][\w.+:~^*?-]*$/

/** The blanks in front of `-name`, `@group` and the like; `--option` is none of them. */
const nextSign = /[ \t]+(?=(?:-@?\^?|@\^?)[A-Za-z])/

export const onePerLine: Rule<'package'> = {
  meta: {
    id: 'packages/one-per-line',
    severity: 'warning',
    fixable: 'safe',
    since: '0.1.0',
    summary: 'Disallow several packages on one line.',
    why: 'A line of %packages is one name, blanks included: `vim git` asks for a package called "vim git", which nobody has, and Anaconda asks whether to go on without it.',
    sources: ['pykickstart 3.74 takes the whole line as one name'],
    ok: ['%packages\nvim\ngit\n@Some Group\n%end\n'],
    bad: ['%packages\nvim git # editors\n%end\n', '%packages\n@standard -nano\n%end\n'],
  },
  on: 'package',
  check({ item }, ctx) {
    if (!/[ \t]/.test(item.value)) return
    const words = item.value.split(/[ \t]+/)
    // A second sign begins a second name, whatever the first one is: a group's may have blanks.
    const names = words.every((word) => plain.test(word)) ? words : item.value.split(nextSign)
    if (names.length < 2) return
    ctx.report({
      at: item,
      message: `Unexpected blank in ${quoted(item.value)}, expected one package per line`,
      fix: { title: 'Put each package on a line', edits: (edit) => [edit.replace(item, names.join('\n'))] },
    })
  },
}
