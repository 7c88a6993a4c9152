import type { Rule } from '../../rule.ts'

export const systemctlOutside: Rule<'kickstart'> = {
  meta: {
    id: 'scripts/systemctl-outside',
    severity: 'warning',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Disallow enabling services of the installer.',
    why: 'A script with `--nochroot` runs in the installer: `systemctl enable` there changes the installer, which is gone after the reboot, and the installed system never hears of it. Say `--root=/mnt/sysimage`, or leave out `--nochroot`.',
    sources: ['systemctl(1), --root', 'Anaconda pyanaconda/core/kickstart/scripts.py'],
    ok: [
      '%post --nochroot\nsystemctl --root=/mnt/sysimage enable sshd\n%end\n',
      '%post\nsystemctl enable sshd\n%end\n',
    ],
    bad: ['%post --nochroot\nsystemctl enable sshd\n%end\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    for (const script of ctx.model.scripts) {
      const { kind, chroot } = script.script
      if (kind !== 'post' || chroot) continue
      for (const { words } of script.named('systemctl')) {
        if (words.some(({ value }) => value.startsWith('--root'))) continue
        const verb = words.slice(1).find(({ value }) => !value.startsWith('-'))
        if (!verb || !/^(?:enable|disable|reenable|mask|unmask|preset|preset-all|set-default)$/.test(verb.value))
          continue
        ctx.report({
          at: verb,
          message: `Unexpected systemctl ${verb.value} outside the installed system, expected --root=/mnt/sysimage`,
          fix: {
            title: 'Name the installed system',
            edits: (edit) => [edit.insertAfter(words[0]!, ' --root=/mnt/sysimage')],
          },
        })
      }
    }
  },
}
