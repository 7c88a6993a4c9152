import type { Rule } from '../../rule.ts'

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
  check({ file: { source } }, ctx) {
    const included = new Set(ctx.model.includes.map(({ target }) => target?.value))
    if (included.size === 0) return
    for (const { script, commands } of ctx.model.scripts) {
      if (script.kind !== 'pre') continue
      for (const { redirects, heredocs, words } of commands) {
        const file = redirects.find(({ operator, target }) => operator.startsWith('>') && included.has(target.value))
        if (!file) continue
        const [text] = words[0]?.value === 'echo' ? words.slice(1) : []
        if (text && /^(?:text|cmdline|graphical)$/.test(text.value)) report(text.span.start, text.span.end, text.value)
        for (const { body } of heredocs) {
          for (const match of source.text.slice(body.start, body.end).matchAll(/^(?:text|cmdline|graphical)(?=\s)/gm)) {
            report(body.start + match.index, body.start + match.index + match[0].length, match[0])
          }
        }
      }
    }

    function report(start: number, end: number, mode: string): void {
      ctx.report({
        at: { source: source.id, start, end },
        message: `Unexpected ${mode} in a file that %pre writes, expected it in the kickstart itself`,
        hint: 'it has no effect there',
      })
    }
  },
}
