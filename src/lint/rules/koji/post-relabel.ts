import type { ShellCommand, ShellWord } from '../../../model/scripts-scan.ts'
import { filesMade, isOption } from '../../files-made.ts'
import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

/** Where Anaconda does not set labels again after %post by itself; the file system of the firmware has none. */
const labelled = /^(?:\/mnt\/sys(?:image|root))?\/(?:etc|usr|opt|srv|boot(?!\/efi(?:\/|$))|home|root|var)(?:\/|$)/

export const postRelabel: Rule<'kickstart'> = {
  meta: {
    id: 'koji/post-relabel',
    severity: 'info',
    fixable: false,
    since: '0.1.0',
    summary: 'Require SELinux labels to be set again after %post scripts that make files.',
    why: "Koji's manual recommends it. A %post script runs with the policy of the installer, so the files that it makes have the label of their folder or none. Anaconda sets labels again in a list of places only; `restorecon`, `fixfiles` or a /.autorelabel at the end of the last %post covers the rest. Files made with --nochroot count too. What makes a file is told by redirections and by the first word of a command: `cp`, `mv`, `ln`, `install`, `mkdir`, `touch`, `tee`, `sed -i`, `curl -o`, `wget -O`, `tar -C`, `unzip -d`, `ssh-keygen`.",
    sources: ['Koji manual, Building Images in Koji', 'lorax issue 1277'],
    scope: 'top-level',
    optIn: true,
    target: 'koji-image',
    ok: [
      '%post\necho a > /etc/a.conf\nrestorecon -R /etc\n%end\n',
      '%post\necho a > /tmp/a\ninstall -Z -m 600 /tmp/a /root/a\n%end\n',
      'selinux --disabled\n%post\necho > /etc/a\n%end\n',
    ],
    bad: [
      '%post\necho a > /etc/a.conf\n%end\n',
      '%post\ncat >> /root/.bashrc <<EOF\nalias l=ls\nEOF\n%end\n',
      '%post\nmkdir -p /root/.ssh\n%end\n',
    ],
  },
  on: 'kickstart',
  check({ scripts }, ctx) {
    if (ctx.model.inForce('selinux').some(({ options }) => options.disabled === true)) return
    const posts = ctx.model.scripts.filter(({ script }) => script.kind === 'post')
    const relabels = scripts.some(({ body }) =>
      /\b(?:restorecon|fixfiles|setfiles|chcon)\b|\/\.autorelabel\b/.test(body),
    )
    if (relabels) return
    // Once is enough: one line at the end is what is missing.
    for (const { commands } of posts) {
      for (const command of commands) {
        const written = firstMade(command)
        if (!written) continue
        const what = isOption(written) ? 'host keys' : `file ${quoted(written.value)}`
        ctx.report({
          at: written,
          message: `Unexpected ${what} without restorecon behind it, expected its label to be set`,
        })
        return
      }
    }
  },
}

function firstMade(command: ShellCommand): ShellWord | undefined {
  const keys = command.name === 'ssh-keygen' ? command.words.filter(({ value }) => value === '-A') : []
  return filesMade(command).find(({ value }) => labelled.test(value)) ?? keys[0]
}
