import type { ShellCommand, ShellWord } from '../../../model/scripts-scan.ts'
import type { Located } from '../../../source/span.ts'
import type { Rule } from '../../rule.ts'

export const passwordInScript: Rule<'kickstart'> = {
  meta: {
    id: 'security/password-in-script',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow passwords in scripts.',
    why: 'A password that a script sets or sends stands in the kickstart for everybody to read, and Anaconda copies the script onto the installed system. Set accounts with `rootpw --iscrypted` and `user --iscrypted`, or give `chpasswd -e` and `usermod -p` a hash.',
    sources: ['Anaconda writes /root/anaconda-ks.cfg and /var/log/anaconda'],
    ok: [
      '%post\necho "root:$6$salt$hash" | chpasswd -e\n%end\n',
      '%post\necho "$secret" | passwd --stdin root\n%end\n',
    ],
    bad: [
      '%post\necho hunter2 | passwd --stdin root\n%end\n',
      '%post\nchpasswd <<EOF\nroot:hunter2\nEOF\n%end\n',
      '%post\ncurl -u me:hunter2 https://example.com/a\n%end\n',
    ],
  },
  on: 'kickstart',
  check(_, ctx) {
    for (const { commands } of ctx.model.scripts) {
      commands.forEach((command, index) => {
        const at = input(command, commands[index - 1]) ?? argument(command)
        if (at)
          ctx.report({ at, message: `Unexpected password for ${command.name} in a script, expected a hash or none` })
      })
    }
  },
}

/** What is written to a command that reads passwords. */
function input(command: ShellCommand, before: ShellCommand | undefined): Located | undefined {
  const { name, words, heredocs, redirects, piped } = command
  const has = (...flags: readonly string[]) => words.some(({ value }) => flags.includes(value))
  if (name === 'chpasswd' ? has('-e', '--encrypted') : name !== 'passwd' || !has('--stdin')) return undefined
  const string = redirects.find(({ operator }) => operator === '<<<')
  if (string) return isLiteral(string.target.value) ? string.target : undefined
  const heredoc = heredocs[0]
  if (heredoc) return heredoc
  if (!piped || (before?.name !== 'echo' && before?.name !== 'printf')) return undefined
  const last = before.words.at(-1)!
  return before.words.length > 1 && isLiteral(last.value) ? last : undefined
}

/** Options that are followed by a password. */
const flags: Readonly<Record<string, readonly string[]>> = {
  useradd: ['-p', '--password'],
  usermod: ['-p', '--password'],
  sshpass: ['-p'],
  'subscription-manager': ['--password', '--activationkey'],
  wget: ['--password', '--http-password'],
  curl: ['-u', '--user'],
}

function argument({ name, words }: ShellCommand): ShellWord | undefined {
  const known = Object.hasOwn(flags, name) ? flags[name]! : undefined
  if (!known) return undefined
  for (const [index, word] of words.entries()) {
    const flag = known.find((each) => word.value === each || word.value.startsWith(`${each}=`))
    if (flag === undefined) continue
    const place = word.value === flag ? words[index + 1] : word
    const value = word.value === flag ? place?.value : word.value.slice(flag.length + 1)
    if (!place || value === undefined || !isLiteral(value)) continue
    if (name !== 'curl' || /^[^:]+:./.test(value)) return place
  }
  return undefined
}

/** False for variables, command substitutions, hashes, and what locks an account. */
function isLiteral(value: string): boolean {
  return value !== '' && !/[$`{}<>@%]/.test(value.replace(/@[\w.-]*$/, '')) && !/^[!*x]+$/.test(value)
}
