import { inLanes } from '../../../../grammar/releases.ts'
import { text } from '../../../model/values.ts'
import { isPlaceholder } from '../../placeholder.ts'
import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

/** There Anaconda looks whether the system has the locale (modules/localization/installation.py). */
const looks = { fedora: { since: 'F34' }, rhel: { since: 'RHEL9' } } as const

export const localeNotInstalled: Rule<'command'> = {
  meta: {
    id: 'text/locale-not-installed',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow a language that `%packages --inst-langs` leaves out.',
    why: '`--inst-langs` names the languages whose files packages may install, locales among them. When that of `lang` is not there, Anaconda since F34 and EL 9 gives the installed system `LANG=C.UTF-8` and says so in its log only.',
    sources: ['Anaconda modules/localization/installation.py'],
    scope: 'resolved',
    ok: [
      'lang de_DE.UTF-8\n%packages --inst-langs=en:de\n%end\n',
      'lang de_DE.UTF-8\n%packages --inst-langs=all\n%end\n',
      'lang C.UTF-8\n%packages --inst-langs=en\n%end\n',
    ],
    bad: ['lang de_DE.UTF-8\n%packages --inst-langs=en_US\n%end\n'],
  },
  on: 'command',
  commands: ['lang'],
  check(command, ctx) {
    const language = text(command, 'language') ?? ''
    const { options } = ctx.checked.packages
    const kept = options.instLangs
    if (typeof kept !== 'string' || kept === '' || !inLanes(ctx.release, looks)) return
    if (/^(?:C|POSIX)\b/.test(language) || isPlaceholder(language) || isPlaceholder(kept)) return
    const own = /^[a-z]+/.exec(language)?.[0]
    const languages = kept.split(/[:,]/).map((one) => one.trim())
    if (own === undefined || languages.some((one) => one === 'all' || /^[a-z]+/.exec(one)?.[0] === own)) return
    ctx.report({
      at: command.at.language ?? command,
      message: `Unexpected language ${quoted(language)} that --inst-langs leaves out, expected one of ${quoted(kept)}`,
    })
  },
}
