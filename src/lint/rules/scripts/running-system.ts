import type { ShellCommand } from '../../../model/scripts-scan.ts'
import type { Rule } from '../../rule.ts'

/** What changes a running system only, by its command: which words do, and what to write instead. */
const needs: Readonly<Record<string, { readonly verb?: RegExp; readonly offline: RegExp; readonly instead: string }>> =
  {
    'firewall-cmd': { offline: /^--(?:version|help)$/, instead: 'the command firewall, or firewall-offline-cmd' },
    hostnamectl: {
      verb: /^(?:set-\w+|hostname)$/,
      offline: /^--root/,
      instead: 'network --hostname, or /etc/hostname',
    },
    timedatectl: { verb: /^set-/, offline: /^--root/, instead: 'the commands timezone and timesource' },
    localectl: { verb: /^set-/, offline: /^--root/, instead: 'the commands lang and keyboard' },
    nmcli: { offline: /^--(?:offline|version|help)$/, instead: 'the command network, or a file for NetworkManager' },
    setenforce: { offline: /^--/, instead: 'the command selinux, or /etc/selinux/config' },
  }

export const runningSystem: Rule<'kickstart'> = {
  meta: {
    id: 'scripts/running-system',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow commands in %post that speak to services of a running system.',
    why: 'In the chroot of %post no systemd, D-Bus service, firewalld or NetworkManager of the new system runs. `firewall-cmd`, `hostnamectl`, `timedatectl`, `localectl` and `nmcli` fail there or change the installer, and so does `setenforce`; the installed system never hears of it, and without `--erroronfail` nobody is told. Kickstart has commands for most of it, and some of the tools have a way to change files alone.',
    sources: [
      'firewall-offline-cmd(1)',
      'hostnamectl(1), timedatectl(1) and localectl(1): they talk to services by D-Bus',
    ],
    ok: [
      'firewall --enabled --service=http\n%post\nfirewall-offline-cmd --add-port=81/tcp\n%end\n',
      '%post\nnmcli --offline connection add type dummy > /etc/a\n%end\n',
    ],
    bad: ['%post\nfirewall-cmd --permanent --add-service=http\n%end\n', '%post\nhostnamectl set-hostname web1\n%end\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    for (const script of ctx.model.scripts) {
      if (script.script.kind !== 'post' || !script.script.chroot) continue
      for (const command of script.named(...Object.keys(needs))) {
        const { verb, offline, instead } = needs[command.name]!
        if (command.words.some(({ value }) => offline.test(value))) continue
        const at = verb ? wordOf(command, verb) : command.words[0]
        if (!at) continue
        ctx.report({ at, message: `Unexpected ${command.name} in %post, expected ${instead}` })
      }
    }
  },
}

function wordOf({ words }: ShellCommand, verb: RegExp) {
  return words.slice(1).find(({ value }) => verb.test(value))
}
