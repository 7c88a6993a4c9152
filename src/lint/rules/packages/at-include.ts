import type { Rule } from '../../rule.ts'

export const atInclude: Rule<'package'> = {
  meta: {
    id: 'packages/at-include',
    severity: 'error',
    fixable: 'safe',
    since: '0.1.0',
    summary: 'Disallow `@include` where `%include` is meant.',
    why: '`@include FILE` in %packages asks for a package group of that name. There is none, so Anaconda asks whether to go on, and fails where it may not; with `--ignoremissing` the lines of the file are silently missing.',
    sources: ['fedora-kickstarts commit e29192c', 'Anaconda modules/payloads/payload/dnf/installation.py'],
    ok: ['%packages\n%include more.ks\n@core\n%end\n', '%packages\n@included-tools\n%end\n'],
    bad: ['%packages\n@core\n@include more.ks\n%end\n'],
  },
  on: 'package',
  check({ item }, ctx) {
    if (!/^@include\s+\S/.test(item.value)) return
    const { source, start } = item.span
    ctx.report({
      at: { source, start, end: start + '@include'.length },
      message: 'Unexpected "@include", expected %include',
      fix: { title: 'Write %include', edits: (edit) => [edit.replace({ source, start, end: start + 1 }, '%')] },
    })
  },
}
