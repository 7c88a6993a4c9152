import { itemPlace } from '../../item-place.ts'
import type { Rule } from '../../rule.ts'
import { systemGroups } from '../../system-accounts.ts'

export const groupGid: Rule<'kickstart'> = {
  meta: {
    id: 'login/group-gid',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow a GID for a group that has another one.',
    why: '`user --groups=name(GID)` makes the group with that number when it is not there. When it is, with another number, Anaconda since EL 8 writes a warning into its log and does not make the user.',
    sources: ['Anaconda modules/users/installation.py', 'package setup: /etc/group'],
    scope: 'top-level',
    ok: ['user --name=me --groups=wheel(10)\n', 'group --name=dev --gid=2000\nuser --name=me --groups=dev(2000)\n'],
    bad: ['user --name=me --groups=wheel(999)\n', 'group --name=dev --gid=2000\nuser --name=me --groups=dev(2001)\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { groups, users } = ctx.model.login
    const known = new Map(Object.entries(systemGroups))
    for (const { name, gid } of groups) if (gid !== undefined && !known.has(name)) known.set(name, gid)
    for (const { command, memberships } of users) {
      for (const { name, gid } of memberships) {
        const own = known.get(name)
        if (gid === undefined || own === undefined || gid === own) continue
        ctx.report({
          at: itemPlace(ctx, command, 'groups', `${name}(${gid})`),
          message: `Unexpected GID ${gid} of group "${name}", expected ${own}`,
        })
      }
    }
  },
}
