import type { Rule } from '../../rule.ts'

export const requireLanguage: Rule<'kickstart'> = {
  meta: {
    id: 'style/require-language',
    severity: 'error',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Require `lang` and `keyboard`.',
    why: 'A graphical installation, which it is unless something says otherwise, stops at its first screen without `lang`, and at the hub without `keyboard`. In text mode the language comes from the boot line or the firmware, else it is en_US.UTF-8, and the keyboard is `us`: what the machine happens to have decides.',
    sources: ['Anaconda ui/gui/spokes/welcome.py, keyboard.py; localization.py'],
    scope: 'resolved',
    ok: ['lang en_US.UTF-8\nkeyboard us\n'],
    bad: ['graphical\n', 'text\nlang C.UTF-8\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { model } = ctx
    const silent = model.named('text').length + model.named('cmdline').length > 0
    // Without a display mode the boot line or the machine decides.
    const certain = model.named('graphical').length > 0
    for (const line of ['lang en_US.UTF-8', 'keyboard us']) {
      const name = line.split(' ', 1)[0]!
      if (model.named(name).length > 0) continue
      ctx.report({
        at: 'missing',
        message: `Expected ${name}, found none`,
        hint: silent ? 'a default is taken' : 'a graphical installer stops and asks',
        ...(!certain && { severity: 'warning' }),
        fix: { title: `Add ${line}`, edits: (edit) => [edit.addCommand(line)] },
      })
    }
  },
}
