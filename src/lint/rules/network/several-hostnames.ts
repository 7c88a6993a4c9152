import type { Rule } from '../../rule.ts'
import { isSameFile } from '../../same-file.ts'

export const severalHostnames: Rule<'kickstart'> = {
  meta: {
    id: 'network/several-hostnames',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow two different names for the host.',
    why: 'A host has one name. Each `--hostname` replaces the one before, without a word. Where an outer layer overrides a fragment this is advice only.',
    sources: ['Anaconda modules/network/network.py'],
    scope: 'top-level',
    ok: ['network --hostname=a.example.com\nnetwork --bootproto=dhcp --device=ens3\n'],
    bad: ['network --bootproto=dhcp --hostname=a\nnetwork --device=ens4 --hostname=b\n'],
  },
  on: 'kickstart',
  check({ file }, ctx) {
    const named = ctx.model.network.lines.filter(({ hostname }) => hostname !== undefined)
    const last = named.at(-1)
    for (const { command, hostname } of named) {
      if (!last || hostname === last.hostname) continue
      ctx.report({
        at: command.at.hostname ?? command,
        message: `Unexpected host name "${hostname}" that a later line replaces, expected one`,
        related: [
          { message: `replaced by "${last.hostname}" here`, span: last.command.at.hostname ?? last.command.span },
        ],
        ...(!isSameFile(file, command, last.command) && { severity: 'info' }),
      })
    }
  },
}
