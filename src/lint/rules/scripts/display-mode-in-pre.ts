import type { Rule } from '../../rule.ts'
import { writtenIncludes } from '../../written-includes.ts'

const modes: ReadonlySet<string> = new Set(['text', 'cmdline', 'graphical'])

export const displayModeInPre: Rule<'kickstart'> = {
  meta: {
    id: 'scripts/display-mode-in-pre',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow a display mode in a file that %pre makes.',
    why: '`text`, `cmdline` and `graphical` are read before %pre runs, by the initramfs, which passes over includes that are not there yet. In a file that %pre writes they have no effect: the installation comes up in the mode it would have had without.',
    sources: ['Anaconda dracut/parse-kickstart'],
    ok: ['text\n%include /tmp/a.ks\n%pre\ncat > /tmp/a.ks <<EOF\nautopart\nEOF\n%end\n'],
    bad: ['%include /tmp/a.ks\n%pre\ncat > /tmp/a.ks <<EOF\ntext\nEOF\n%end\n'],
  },
  on: 'kickstart',
  check({ file }, ctx) {
    for (const { name, at } of writtenIncludes(ctx.model, file).flatMap(({ lines }) => lines)) {
      if (!modes.has(name)) continue
      ctx.report({
        at,
        message: `Unexpected ${name} in a file that %pre writes, expected it in the kickstart itself`,
        hint: 'it has no effect there',
      })
    }
  },
}
