import { shown } from '../../../check/shown.ts'
import { text } from '../../../model/values.ts'
import { isPlaceholder } from '../../placeholder.ts'
import type { Rule } from '../../rule.ts'

export const invalidName: Rule<'command'> = {
  meta: {
    id: 'login/invalid-name',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow names that no account or group can have.',
    why: 'A name has up to 32 letters, digits, dots, hyphens and underscores, begins with none of `-`, and is not a number. The program that makes accounts refuses another one late in the installation, which then fails with an error.',
    sources: ['useradd(8)', 'Anaconda core/users.py'],
    ok: ['user --name=me_2\n', 'user --name=$NAME\n', 'group --name=Domain.Users\n'],
    bad: ['user --name="me and you"\n', 'user --name=""\n', 'group --name=42\n', 'user --name=-me\n'],
  },
  on: 'command',
  commands: ['user', 'group'],
  check(command, ctx) {
    const name = text(command, 'name')
    if (name === undefined || isPlaceholder(name.replace(/\$$/, ''))) return
    if (/^[A-Za-z\d._][A-Za-z\d._-]{0,31}\$?$/.test(name) && !/^(?:\d+|\.\.?)$/.test(name)) return
    ctx.report({
      at: command.at.name ?? command,
      message: `Unexpected name ${shown(name)} of a ${command.name}, expected letters, digits, "." "-" and "_"`,
    })
  },
}
