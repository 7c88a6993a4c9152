import { text, words } from '../../../model/values.ts'
import { isPlaceholder } from '../../placeholder.ts'
import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'
import { wordPlace } from '../../word-place.ts'

/** Codes of languages and countries that people take for layouts. */
const mistaken: Readonly<Record<string, string>> = {
  en: 'us',
  en_US: 'us',
  'en-US': 'us',
  english: 'us',
  en_GB: 'gb',
  german: 'de',
  french: 'fr',
}

export const keyboardLayout: Rule<'command'> = {
  meta: {
    id: 'text/keyboard-layout',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Require keyboard layouts to look like layouts.',
    why: 'Layouts are not checked: one that does not exist is dropped, and passwords are typed on another keyboard than they were chosen on. A console keymap is a name such as `us`, `uk` or `de-nodeadkeys`; a layout of the graphical system is a short code with its variant in parentheses, such as `gb` or `cz (qwerty)`. There is no layout `en`, and none `uk` for the graphical system.',
    sources: ['Anaconda modules/localization/utils.py', 'xkeyboard-config'],
    ok: ["keyboard --vckeymap=uk --xlayouts='gb','cz (qwerty)'\n", 'keyboard us\n'],
    bad: ['keyboard en\n', 'keyboard --xlayouts=uk\n', "keyboard --vckeymap=us --xlayouts='cz-qwerty'\n"],
  },
  on: 'command',
  check(command, ctx) {
    if (command.name !== 'keyboard') return
    look(text(command, 'layout'), /^[\w.()+ -]+$/)
    look(text(command, 'vckeymap'), /^[\w.+-]+$/)
    for (const layout of words(command, 'xlayouts')) {
      look(layout, /^[a-z]{2,}(?:_\w+)? ?(?:\([\w.-]+\))?$/, layout === 'uk' ? 'gb' : undefined)
    }

    function look(value: string | undefined, shape: RegExp, known?: string): void {
      if (!value || isPlaceholder(value)) return
      const meant = known ?? (Object.hasOwn(mistaken, value) ? mistaken[value] : undefined)
      if (shape.test(value) && !meant) return
      ctx.report({
        at: wordPlace(ctx, command, value),
        message: `Unexpected keyboard layout ${quoted(value)}, expected ${meant ? `"${meant}"` : 'one such as us, or cz (qwerty) in --xlayouts'}`,
      })
    }
  },
}
