import { shown } from '../../../check/shown.ts'
import { text } from '../../../model/values.ts'
import { isPlaceholder } from '../../placeholder.ts'
import type { Rule } from '../../rule.ts'

export const relativePath: Rule<'command'> = {
  meta: {
    id: 'login/relative-path',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Require whole paths for home folders and shells.',
    why: 'The home folder and the login shell of a user are paths from `/` on. The program that makes accounts refuses a relative one, and the installation fails late.',
    sources: ['useradd(8)', 'Anaconda core/users.py'],
    ok: ['user --name=me --homedir=/srv/me --shell=/bin/bash\n'],
    bad: ['user --name=me --homedir=srv/me\n', 'user --name=me --shell=bash\n'],
  },
  on: 'command',
  commands: ['user'],
  check(command, ctx) {
    for (const key of ['homedir', 'shell']) {
      const path = text(command, key)
      if (!path || path.startsWith('/') || isPlaceholder(path)) continue
      ctx.report({
        at: command.at[key] ?? command,
        message: `Unexpected path ${shown(path)}, expected one that begins with "/"`,
      })
    }
  },
}
