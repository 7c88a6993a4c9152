import type { Rule } from '../../rule.ts'

/** Where Anaconda does not set labels again after %post by itself. */
const labelled = /^\/(?:etc|usr|opt|srv|boot|home|root|var)\//

export const postRelabel: Rule<'kickstart'> = {
  meta: {
    id: 'koji/post-relabel',
    severity: 'info',
    fixable: false,
    since: '0.1.0',
    summary: 'Require SELinux labels to be set again after %post scripts that make files.',
    why: "Koji's manual recommends it. A %post script runs with the policy of the installer, so the files that it makes have the label of their folder or none. Anaconda sets labels again in a list of places only; `restorecon`, `fixfiles` or a /.autorelabel at the end of the last %post covers the rest. Files made with --nochroot count too.",
    sources: ['Koji manual, Building Images in Koji', 'lorax issue 1277'],
    scope: 'top-level',
    optIn: true,
    target: 'koji-image',
    ok: [
      '%post\necho a > /etc/a.conf\nrestorecon -R /etc\n%end\n',
      '%post\necho a > /tmp/a\n%end\n',
      'selinux --disabled\n%post\necho > /etc/a\n%end\n',
    ],
    bad: ['%post\necho a > /etc/a.conf\n%end\n', '%post\ncat >> /root/.bashrc <<EOF\nalias l=ls\nEOF\n%end\n'],
  },
  on: 'kickstart',
  check({ scripts }, ctx) {
    if (ctx.model.inForce('selinux').some(({ options }) => options.disabled === true)) return
    const posts = ctx.model.scripts.filter(({ script }) => script.kind === 'post')
    const relabels = scripts.some(({ body }) =>
      /\b(?:restorecon|fixfiles|setfiles|chcon)\b|\/\.autorelabel\b/.test(body),
    )
    if (relabels) return
    for (const { commands } of posts) {
      for (const { redirects } of commands) {
        const written = redirects.find(
          ({ operator, target }) =>
            operator.includes('>') && labelled.test(target.value.replace(/^\/mnt\/sys(?:image|root)(?=\/)/, '')),
        )
        if (!written) continue
        // Once is enough: one line at the end is what is missing.
        ctx.report({
          at: written.target,
          message: `Unexpected file "${written.target.value}" without restorecon behind it, expected its label to be set`,
        })
        return
      }
    }
  },
}
