import { text } from '../../../model/values.ts'
import { isPlaceholder } from '../../placeholder.ts'
import type { Rule } from '../../rule.ts'

const form =
  /(?:^|\s)(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-nistp\d+|sk-(?:ssh-ed25519|ecdsa-sha2-nistp256)@openssh\.com|[a-z\d-]+-cert-v01@openssh\.com)\s+AAAA/

export const invalidSshkey: Rule<'command'> = {
  meta: {
    id: 'login/invalid-sshkey',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Require a public key that the ssh server can read.',
    why: 'The text goes into the authorized_keys of the user as it stands. A line there is a type, a blank and the key, which begins with AAAA; the server passes over others without a word. A private key has no place in a kickstart at all.',
    sources: ['sshd(8), AUTHORIZED_KEYS FILE FORMAT'],
    ok: ['sshkey --username=me "ssh-ed25519 AAAAC3Nz me@example.com"\n', 'sshkey --username=me "@KEY@"\n'],
    bad: ['sshkey --username=me "me@example.com"\n', 'sshkey --username=me AAAAB3NzaC1yc2E\n'],
  },
  on: 'command',
  commands: ['sshkey'],
  check(command, ctx) {
    const key = text(command, 'key')
    if (!key || !command.ok || form.test(key) || isPlaceholder(key.replaceAll('@', key.startsWith('@') ? '@' : '')))
      return
    ctx.report({
      at: command.at.key ?? command,
      message: /PRIVATE KEY/.test(key)
        ? 'Unexpected private key, expected the public one'
        : 'Unexpected text that is no public key, expected a type such as ssh-ed25519 and the key',
    })
  },
}
