import type { CheckedCommand } from '../../../check/checked.ts'
import type { Rule, RuleContext } from '../../rule.ts'
import { systemGroups, systemUsers } from '../../system-accounts.ts'

export const existingAccount: Rule<'kickstart'> = {
  meta: {
    id: 'login/existing-account',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow making accounts and groups that exist already, or that share a number.',
    why: 'When a user, a group, a UID or a GID exists already, Anaconda writes a warning into its log, makes nothing, and the installation succeeds. Names and numbers below 100 of the package `setup` are taken on every system; for root use `rootpw`.',
    sources: ['Anaconda modules/users/installation.py', 'package setup: /etc/passwd, /etc/group'],
    scope: 'top-level',
    ok: [
      'user --name=me --uid=1001\nuser --name=you --uid=1002\n',
      'group --name=staff --gid=500\nuser --name=me --gid=500\n',
    ],
    bad: [
      'user --name=root --password=x\n',
      'user --name=me --uid=1001\nuser --name=you --uid=1001\n',
      'group --name=wheel\n',
    ],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { login } = ctx.model
    checkAll(
      ctx,
      login.users.map(({ name, uid, command }) => ({ name, id: uid, command })),
      systemUsers,
      'user',
      'uid',
    )
    checkAll(
      ctx,
      login.groups.map(({ name, gid, command }) => ({ name, id: gid, command })),
      systemGroups,
      'group',
      'gid',
    )
  },
}

interface Account {
  readonly name: string
  readonly id: number | undefined
  readonly command: CheckedCommand
}

function checkAll(
  ctx: RuleContext,
  accounts: readonly Account[],
  taken: Readonly<Record<string, number>>,
  what: string,
  key: string,
): void {
  if (accounts.length === 0) return
  const byId = new Map(
    Object.entries(taken).map(([name, id]) => [id, { name, place: undefined as CheckedCommand | undefined }]),
  )
  for (const { name, id, command } of accounts) {
    if (Object.hasOwn(taken, name)) {
      ctx.report({
        at: command.at.name ?? command,
        message: `Unexpected ${what} "${name}" that every system has, expected another name`,
        ...(name === 'root' && { hint: 'rootpw sets the password of root' }),
      })
      continue
    }
    const holder = id === undefined ? undefined : byId.get(id)
    if (id !== undefined && !holder) byId.set(id, { name, place: command })
    // Two lines for one name are a duplicate of the language.
    if (!holder || holder.name === name) continue
    ctx.report({
      at: command.at[key] ?? command,
      message: `Unexpected ${key} ${id} that "${holder.name}" has, expected each once`,
      ...(holder.place && {
        related: [{ message: 'first used here', span: holder.place.at[key] ?? holder.place.span }],
      }),
    })
  }
}
