import type { ScriptModel } from '../../../model/scripts.ts'
import type { ShellWord } from '../../../model/scripts-scan.ts'
import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

const mounted = /\/mnt\/sys(?:image|root)(?![\w-])/

export const sysimageInChroot: Rule<'kickstart'> = {
  meta: {
    id: 'scripts/sysimage-in-chroot',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow /mnt/sysimage where it does not exist.',
    why: 'In %post the installed system is the root directory: /mnt/sysimage/etc/motd is /etc/motd there, and nothing is at the long path. In %pre nothing is mounted yet. Use `%post --nochroot` to see both the installer and the system under /mnt/sysimage.',
    sources: ['Anaconda pyanaconda/core/kickstart/scripts.py'],
    ok: [
      '%post --nochroot\ncp /tmp/a /mnt/sysimage/root/\n%end\n',
      '%post\n[ -d /mnt/sysimage ] && cp a /mnt/sysimage\n%end\n',
    ],
    bad: ['%post\necho hi > /mnt/sysimage/etc/motd\n%end\n', '%pre\nmkdir /mnt/sysimage/etc\n%end\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    for (const script of ctx.model.scripts) {
      const { kind, chroot } = script.script
      if (kind !== 'pre' && !chroot) continue
      for (const word of wordsIn(script)) {
        ctx.report({
          at: word,
          message: `Unexpected ${quoted(word.value)} in %${kind}, expected ${chroot ? 'a path of the installed system' : 'it in %post --nochroot'}`,
        })
      }
    }
  },
}

/** The first such word of each command; none when the script looks first whether the path is there. */
function wordsIn({ commands }: ScriptModel): readonly ShellWord[] {
  const found: ShellWord[] = []
  for (const { name, words, redirects } of commands) {
    const word =
      words.find(({ value }) => mounted.test(value)) ??
      redirects.find(({ target }) => mounted.test(target.value))?.target
    if (!word) continue
    if (/^(?:\[|\[\[|test|mountpoint|mount)$/.test(name)) return []
    if (name !== 'echo' || !words.includes(word)) found.push(word)
  }
  return found
}
