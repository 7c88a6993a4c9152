import { sections as definitions } from '../../../../grammar/sections.ts'
import type { CheckedSection } from '../../../check/checked.ts'
import { keyOf } from '../../../check/resolve.ts'
import type { Rule } from '../../rule.ts'
import { isSameFile } from '../../same-file.ts'

const flags = Object.keys(definitions['%packages'].options)

/** They stay once they are given. */
const kept: ReadonlySet<string> = new Set(['default', 'instLangs'])

export const lostOptions: Rule<'kickstart'> = {
  meta: {
    id: 'packages/lost-options',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow a %packages header that takes back the options of an earlier one.',
    why: 'The lines of several %packages sections add up, their headers do not: every header sets all options anew, `--default` and `--inst-langs` apart. A second %packages without `--nocore` turns that off again, so that @core is installed after all. Where an include brings the later header this is advice only: repeat the options in the last header.',
    sources: ['pykickstart 3.74: all other attributes are set by every header'],
    ok: [
      '%packages --nocore\n@a\n%end\n%packages --nocore\n@b\n%end\n',
      '%packages --inst-langs=en\n%end\n%packages\n@b\n%end\n',
    ],
    bad: ['%packages --nocore --excludedocs\n@a\n%end\n%packages\n@b\n%end\n'],
  },
  on: 'kickstart',
  check({ sections, file }, ctx) {
    const headers = sections.filter(({ name, ok }) => name === '%packages' && ok)
    const last = headers.at(-1)
    if (headers.length < 2 || !last) return
    const lost = new Map<string, CheckedSection>()
    for (const header of headers) {
      for (const key of Object.keys(header.options)) {
        if (!kept.has(key) && last.options[key] === undefined) lost.set(key, header)
      }
    }
    if (lost.size === 0) return
    const nameOf = (key: string) => flags.find((flag) => keyOf(flag) === key) ?? key
    const options = [...lost.keys()].map(nameOf).join(' and ')
    ctx.report({
      at: last.node.name,
      message: `Unexpected %packages without ${options}, expected the options of all headers in the last one`,
      hint: `${options} ${lost.size > 1 ? 'are' : 'is'} off`,
      related: [...lost].map(([key, header]) => ({
        message: `${nameOf(key)} is given here`,
        span: header.at[key] ?? header.node.name.span,
      })),
      ...([...lost.values()].every((header) => !isSameFile(file, header.node, last.node)) && { severity: 'info' }),
    })
  },
}
