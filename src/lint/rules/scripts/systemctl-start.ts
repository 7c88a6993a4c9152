import type { ShellCommand, ShellWord } from '../../../model/scripts-scan.ts'
import type { Rule } from '../../rule.ts'

const verbs = /^(?:start|restart|stop|reload|try-restart|reload-or-restart|condrestart|isolate|kill)$/

export const systemctlStart: Rule<'kickstart'> = {
  meta: {
    id: 'scripts/systemctl-start',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow starting and stopping services in the installed system.',
    why: '%post runs in a chroot where no systemd runs: `systemctl start` says that it ignores the command, and nothing is started; `enable --now` enables only. What needs the service must run at the first boot, from a unit of its own.',
    sources: ['systemctl: "Running in chroot, ignoring command"'],
    ok: ['%post\nsystemctl enable sshd\n%end\n', '%post --nochroot\nsystemctl start sshd\n%end\n'],
    bad: ['%post\nsystemctl start sshd\n%end\n', '%post\nsystemctl enable --now sshd\n%end\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    for (const script of ctx.model.scripts) {
      if (!script.script.chroot) continue
      for (const command of script.named('systemctl', 'service')) {
        const word = command.name === 'service' ? serviceVerb(command) : verbOf(command)
        if (!word) continue
        ctx.report({
          at: word,
          message: `Unexpected ${command.name} ${word.value} in %post, expected no running system`,
          hint: 'it is ignored in the chroot of the installation',
        })
      }
    }
  },
}

function verbOf({ words }: ShellCommand): ShellWord | undefined {
  const verb = words.slice(1).find(({ value }) => !value.startsWith('-'))
  return verb && verbs.test(verb.value) ? verb : words.find(({ value }) => value === '--now')
}

function serviceVerb({ words }: ShellCommand): ShellWord | undefined {
  const verb = words[2]
  return verb && verbs.test(verb.value) ? verb : undefined
}
