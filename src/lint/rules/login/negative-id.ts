import { number } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

export const negativeId: Rule<'command'> = {
  meta: {
    id: 'login/negative-id',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow user and group numbers that are out of range.',
    why: 'The language takes any number. UIDs and GIDs go from 0 to 4294967294; the program that makes accounts refuses others, and the installation fails late.',
    sources: ['useradd(8)', 'systemd: users, groups, UIDs and GIDs'],
    ok: ['user --name=me --uid=1000\n', 'group --name=staff --gid=0\n'],
    bad: ['user --name=me --uid=-1\n', 'group --name=staff --gid=4294967295\n'],
  },
  on: 'command',
  commands: ['user', 'group'],
  check(command, ctx) {
    for (const key of ['uid', 'gid']) {
      const id = number(command, key)
      if (id === undefined || (id >= 0 && id < 0xffff_ffff)) continue
      ctx.report({ at: command.at[key] ?? command, message: `Unexpected ${key} ${id}, expected 0 to 4294967294` })
    }
  },
}
