import { inLanes } from '../../../../grammar/releases.ts'
import { shown } from '../../../check/shown.ts'
import { isPlaceholder } from '../../placeholder.ts'
import type { Rule } from '../../rule.ts'

/** Anaconda commit 4fd7b993. */
const checked = { fedora: { since: 'F34' }, rhel: { since: 'RHEL9' } } as const

export const invalidHostname: Rule<'command'> = {
  meta: {
    id: 'network/invalid-hostname',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow host names that no host can have.',
    why: 'A host name has letters, digits and hyphens, in parts of at most 63 that neither begin nor end with a hyphen, joined by dots, 64 characters in all. Since F34 and EL 9 Anaconda stops at another one while reading the file; before, the system refused it at its first boot.',
    sources: ['Anaconda modules/network/kickstart.py and core/hostname checks', 'hostname(7)'],
    ok: ['network --hostname=www.example.com\n', 'network --bootproto=dhcp --hostname=$HOST\n'],
    bad: ['network --hostname=web_1\n', 'network --bootproto=dhcp --hostname=-web.example.com\n'],
  },
  on: 'command',
  commands: ['network'],
  check(command, ctx) {
    const name = ctx.model.network.byCommand.get(command)?.hostname
    if (name === undefined || isPlaceholder(name)) return
    if (name.length <= 64 && name.split('.').every((part) => /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i.test(part))) return
    ctx.report({
      at: command.at.hostname ?? command,
      message: `Unexpected host name ${shown(name)}, expected letters, digits and hyphens in parts joined by dots`,
      ...(!inLanes(ctx.release, checked) && { severity: 'warning' }),
    })
  },
}
