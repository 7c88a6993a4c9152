import type { CheckedCommand } from '../../../check/checked.ts'
import type { ScriptModel } from '../../../model/scripts.ts'
import { isOn, text } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

export const plaintextPassword: Rule<'command'> = {
  meta: {
    id: 'security/plaintext-password',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow passwords and passphrases in plain text.',
    why: 'Everybody who can read the kickstart can log in: it lies in a repository, on a web server, and Anaconda leaves a copy on the installed system. Give a hash (`--iscrypted`) or lock the account. A passphrase of a disk has no hash. It stays out of the file when %pre fetches it and writes the whole line into a file under /tmp that is included, or when a template fills it in for each build. Or it is one for the installation alone: %post binds the disk to a TPM or a Tang server (`clevis luks bind`) and takes the passphrase off it (`cryptsetup luksRemoveKey`); it is said as information then. The password of a Vagrant box, `vagrant`, is no secret: where the user `vagrant` is made it is said as information.',
    sources: [
      'Anaconda writes /root/anaconda-ks.cfg',
      'Koji manual, Building Images in Koji',
      'Vagrant documentation: Creating a Base Box',
      'Red Hat documentation: automated enrollment of LUKS-encrypted volumes using Kickstart',
    ],
    ok: [
      'rootpw --lock\n',
      'rootpw --iscrypted $6$salt$hash\n',
      'user --name=me\n',
      '%pre\nKEY=$(curl -s https://example.org/key)\necho "autopart --encrypted --passphrase=$KEY" > /tmp/disk.ks\n%end\n%include /tmp/disk.ks\n',
    ],
    bad: ['rootpw hunter2\n', 'user --name=me --password=hunter2\n', 'autopart --encrypted --passphrase=hunter2\n'],
  },
  on: 'command',
  check(command, ctx) {
    const secret = secretOf(command)
    if (!secret) return
    const { what, key, expected } = secret
    const known =
      key === 'passphrase'
        ? ctx.model.scripts.some(takesKeysOff)
        : text(command, key) === 'vagrant' && ctx.model.login.users.some(({ name }) => name === 'vagrant')
    ctx.report({
      at: command.at[key] ?? command.node.name,
      message: `Unexpected ${what} in plain text, expected ${expected}`,
      ...(key === 'passphrase' &&
        !known && {
          hint: 'have %pre fetch it and write this line into a file to include, or have %post take it off the disk again',
        }),
      ...(known && { severity: 'info' }),
    })
  },
}

function secretOf(command: CheckedCommand): { what: string; key: string; expected: string } | undefined {
  const passphrase = text(command, 'passphrase') ?? ''
  if (passphrase !== '') {
    if (isFilledIn(passphrase)) return undefined
    return { what: 'passphrase', key: 'passphrase', expected: 'one that is not in the file' }
  }
  if (command.name !== 'rootpw' && command.name !== 'user' && command.name !== 'bootloader') return undefined
  const password = text(command, 'password') ?? ''
  if (password === '' || isFilledIn(password) || isOn(command, 'iscrypted') || isOn(command, 'lock')) return undefined
  // A hash without --iscrypted is the business of login/hash-as-password.
  if (/^\$\w{1,3}\$/.test(password) || password.startsWith('grub.pbkdf2.')) return undefined
  return { what: `password of ${command.name}`, key: 'password', expected: 'a hash with --iscrypted' }
}

/** True for a script that removes or changes a key of an encrypted device of the installed system. */
function takesKeysOff(model: ScriptModel): boolean {
  return (
    model.script.kind === 'post' &&
    model
      .named('cryptsetup', 'systemd-cryptenroll')
      .some(({ words }) =>
        words.some(({ value }) => /^(?:luks(?:RemoveKey|KillSlot|ChangeKey)|--wipe-slot\b.*)$/.test(value)),
      )
  )
}

/** True for what another program puts the secret in the place of: `$ROOT_PASSWORD`, `@PASSWORD@`. */
function isFilledIn(text: string): boolean {
  return /^(?:\$\{?[A-Za-z_]\w*\}?|@[A-Za-z_]\w*@|\{\{.*\}\}|<%.*%>)$/.test(text)
}
