import type { ShellCommand } from '../../../model/scripts-scan.ts'
import type { Rule } from '../../rule.ts'

const names = ['reboot', 'poweroff', 'halt', 'shutdown', 'init', 'telinit', 'systemctl', 'kexec'] as const

export const endsInstallation: Rule<'kickstart'> = {
  meta: {
    id: 'scripts/ends-installation',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow restarting or switching off the machine in %post.',
    why: 'When %post runs, Anaconda is not done: other scripts, SELinux labels and the unmounting of the disks come after it. In the chroot `reboot` is mostly ignored, since no systemd runs there; with `--nochroot`, or by `reboot -f`, the installation is cut off. The command `reboot` or `poweroff` of the kickstart ends it when all is done.',
    sources: ['Anaconda pyanaconda/core/kickstart/scripts.py', 'systemctl: "Running in chroot, ignoring command"'],
    ok: ['reboot\n%post\nsystemctl enable sshd\n%end\n', '%pre\n[ -b /dev/vda ] || reboot\n%end\n'],
    bad: ['%post\nreboot\n%end\n', '%post --nochroot\nshutdown -h now\n%end\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    for (const script of ctx.model.scripts) {
      if (script.script.kind !== 'post') continue
      for (const command of script.named(...names)) {
        if (!ends(command)) continue
        ctx.report({
          at: command.words[0]!,
          message: `Unexpected ${command.name} in %post, expected the command of the kickstart`,
          hint: 'put reboot or poweroff among the commands, outside any section',
        })
      }
    }
  },
}

function ends({ name, words }: ShellCommand): boolean {
  const [first = ''] = words.slice(1).flatMap(({ value }) => (value.startsWith('-') ? [] : [value]))
  if (name === 'systemctl') return /^(?:reboot|poweroff|halt|kexec)$/.test(first)
  if (name === 'init' || name === 'telinit') return /^[06]$/.test(first)
  if (name === 'kexec') return words.some(({ value }) => /^(?:-e|--exec)$/.test(value))
  return !words.some(({ value }) => /^(?:-c|--help|--version|-k)$/.test(value))
}
