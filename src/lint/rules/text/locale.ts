import { text, words } from '../../../model/values.ts'
import { isPlaceholder } from '../../placeholder.ts'
import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'
import { wordPlace } from '../../word-place.ts'

/** ISO 3166-1 alpha-2. */
const territories =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'

const shape = /^(?:C|POSIX|[a-z]{2,3}(?:_([A-Z]{2}|\d{3}))?)(?:\.[A-Za-z0-9-]+)?(?:@[a-z]+)?$/

/** Encodings of glibc's locales, as they are written: the installer and glibc take them in any case, with hyphens or without. */
const encoding =
  /^(?:utf8|iso8859\d{1,2}|euc(?:jp|kr|tw)|big5(?:hkscs)?|gb(?:k|2312|18030)|koi8[rut]|cp125\d|tis620|tcvn|armscii8|georgianps|pt154|ascii|ansix341968)$/

export const locale: Rule<'command'> = {
  meta: {
    id: 'text/locale',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Require languages to look like locales.',
    why: 'A locale that the system does not have is no error: the installer runs in another language, and from Fedora 34 and RHEL 9 on the installed system gets `LANG=C.UTF-8`. A locale is a language, a territory in capitals and an encoding: `en_GB.UTF-8`, not `en_UK.UTF-8` or `en-GB`.',
    sources: ['Anaconda modules/localization/installation.py', 'ISO 3166-1'],
    ok: ['lang en_US.UTF-8 --addsupport=cs_CZ.UTF-8,de_DE@euro\n', 'lang C.UTF-8\n', 'lang es_419\n'],
    bad: ['lang en_UK.UTF-8\n', 'lang en_US.UTF-8 --addsupport=de-DE\n', 'lang english\n', 'lang en_US.UFT-8\n'],
  },
  on: 'command',
  commands: ['lang'],
  check(command, ctx) {
    const main = text(command, 'language')
    if (main !== undefined) look(main)
    for (const more of words(command, 'addsupport')) look(more)

    function look(value: string): void {
      if (value === '' || isPlaceholder(value.replace(/@[a-z]+$/, ''))) return
      const match = shape.exec(value)
      const [, charset] = /\.([^@]+)/.exec(value) ?? []
      if (match && charset !== undefined && !encoding.test(charset.toLowerCase().replaceAll('-', ''))) {
        ctx.report({
          at: wordPlace(ctx, command, value),
          message: `Unexpected encoding ${quoted(charset)} of ${quoted(value)}, expected UTF-8`,
        })
        return
      }
      const territory = match?.[1]
      if (match && (territory === undefined || /\d/.test(territory) || territories.includes(territory))) return
      ctx.report({
        at: wordPlace(ctx, command, value),
        message: `Unexpected ${territory ? `territory "${territory}" of` : 'language'} ${quoted(value)}, expected ${territory === 'UK' ? 'GB' : 'a locale such as en_US.UTF-8'}`,
      })
    }
  },
}
