import { didYouMean } from '../../../check/availability.ts'
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
  deutsch: 'de',
  french: 'fr',
  ja: 'jp',
}

/** Layouts of the graphical system (xkeyboard-config), which the console has too (kbd). */
const layouts: readonly string[] =
  'af al am apl ara at au az ba bd be bg br brai bt bw by ca cd ch cm cn cs custom cz de dk dz ee eg epo es et eu fi fo fr gb ge gh gn gr hr hu id ie il in iq ir is it jp jv ke kg kh kr kz la latam latin lk lt lv ma mao md me mk ml mm mn mt mv my ng nl no np ph pk pl pt ro rs ru se si sk sn sy tg th tj tm tr trans tw typo tz ua us uz vn za'.split(
    ' ',
  )

/** How further keymaps of the console begin (kbd), up to a digit or a mark. */
const keymaps: readonly string[] =
  'adnw amiga apple applkey atari azerty backspace bashkir bone bywin carpalx cf colemak croat ctrl defkeymap dvorak emacs euro fa hebrew hypermap ibook kazakh keypad kk ko koy kyrgyz lisp lk mac neo neoqwertz pc ruwin sg slovak slovene sr sun sundvorak sunkeymap sunt sv tralt trf trfu trq trqu ttwin uaw uk unicode us wangbe windowkeys wo'.split(
    ' ',
  )
const consoleNames: readonly string[] = [...layouts, ...keymaps]

export const keyboardLayout: Rule<'command'> = {
  meta: {
    id: 'text/keyboard-layout',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Require keyboard layouts to be layouts.',
    why: 'Layouts are not checked: one that does not exist is dropped, and passwords are typed on another keyboard than they were chosen on. A console keymap is a name such as `us`, `uk` or `de-nodeadkeys`; a layout of the graphical system is a short code with its variant in parentheses, such as `gb` or `cz (qwerty)`. There is no layout `en`, and none `uk` for the graphical system. Variants are not looked at.',
    sources: ['Anaconda modules/localization/utils.py', 'xkeyboard-config 2.35, rules/base.lst', 'kbd, data/keymaps'],
    ok: ["keyboard --vckeymap=uk --xlayouts='gb','cz (qwerty)'\n", 'keyboard us\n'],
    bad: ['keyboard en\n', 'keyboard --xlayouts=uk\n', "keyboard --vckeymap=uss --xlayouts='us','deutsch'\n"],
  },
  on: 'command',
  commands: ['keyboard'],
  check(command, ctx) {
    look(text(command, 'layout'), /^[\w.()+ -]+$/, consoleNames)
    look(text(command, 'vckeymap'), /^[\w.+-]+$/, consoleNames)
    for (const layout of words(command, 'xlayouts')) {
      look(layout, /^[a-z]{2,}(?:_\w+)? ?(?:\([\w.-]+\))?$/, layouts, layout === 'uk' ? 'gb' : undefined)
    }

    function look(value: string | undefined, shape: RegExp, known: readonly string[], better?: string): void {
      if (!value || isPlaceholder(value)) return
      const name = /^[A-Za-z]*/.exec(value)![0]
      const meant = better ?? (Object.hasOwn(mistaken, value) ? mistaken[value] : undefined)
      if (!meant && shape.test(value) && known.includes(name.toLowerCase())) return
      const hint = meant === undefined && name === value ? didYouMean(name, known) : undefined
      ctx.report({
        at: wordPlace(ctx, command, value),
        message: `Unexpected keyboard layout ${quoted(value)}, expected ${meant ? `"${meant}"` : 'one such as us, or cz (qwerty) in --xlayouts'}`,
        ...(hint && { hint }),
      })
    }
  },
}
