import { resolveCommand } from '../../../check/resolve.ts'
import { isOn } from '../../../model/values.ts'
import { isPlaceholder } from '../../placeholder.ts'
import type { Rule } from '../../rule.ts'

/** Their passwords are the business of security/plaintext-password. */
const others: ReadonlySet<string> = new Set(['rootpw', 'user', 'bootloader'])

export const plaintextSecret: Rule<'command'> = {
  meta: {
    id: 'security/plaintext-secret',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow activation keys, keys of networks and passwords of services.',
    why: 'Everybody who can read the kickstart can use what is in it: register machines with the activation key, join the wireless network, look on by VNC or RDP. Pass such a secret by a boot option, or have %pre fetch it and write the line into a file that is included.',
    sources: ['Anaconda writes /root/anaconda-ks.cfg'],
    release: 'RHEL9',
    ok: ['rhsm --organization=1 --activation-key=$KEY\n', 'sshpw --username=root --iscrypted $6$a$b\n'],
    bad: ['rhsm --organization=1 --activation-key=hunter2\n', 'vnc --password=hunter2\n'],
  },
  on: 'command',
  check(command, ctx) {
    const { name, options, at } = command
    if (others.has(name) || isOn(command, 'iscrypted') || isOn(command, 'lock') || isOn(command, 'sshkey')) return
    const shape = resolveCommand(name, command.release)?.shape
    if (!shape) return
    const secrets = [
      ...shape.options.filter(({ def }) => def.secret).map(({ key, flag }) => ({ key, what: flag })),
      ...shape.positionals.filter(({ secret }) => secret).map((word) => ({ key: word.name, what: word.name })),
    ]
    for (const { key, what } of secrets) {
      const value = [options[key] ?? ''].flat().join(' ')
      const span = at[key]
      if (key === 'passphrase' || !span || value === '' || isPlaceholder(value)) continue
      ctx.report({
        at: span,
        message: `Unexpected ${what} of ${name} in plain text, expected one that is not in the file`,
        hint: 'have %pre fetch it and write this line into a file to include',
      })
    }
  },
}
