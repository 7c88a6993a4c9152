import { words } from '../../../model/values.ts'
import { itemPlace } from '../../item-place.ts'
import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

export const serviceConflict: Rule<'command'> = {
  meta: {
    id: 'style/service-conflict',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow a service that is both turned off and on.',
    why: 'Anaconda turns services off first and on afterwards: a service in both lists of a `services` line ends up on, whatever the line looks like.',
    sources: ['Anaconda modules/services/installation.py'],
    ok: ['services --enabled=sshd --disabled=cups\n'],
    bad: ['services --enabled=sshd,cups --disabled=cups\n'],
  },
  on: 'command',
  commands: ['services'],
  check(command, ctx) {
    const bare = (service: string) => service.replace(/\.service$/, '')
    const enabled = new Set(words(command, 'enabled').map(bare))
    for (const service of words(command, 'disabled')) {
      if (!enabled.has(bare(service))) continue
      ctx.report({
        at: itemPlace(ctx, command, 'disabled', service),
        message: `Unexpected ${quoted(service)} both enabled and disabled, expected one of them`,
        hint: 'it will be enabled',
      })
    }
  },
}
