import type { Rule } from '../../rule.ts'

export const urlCredentials: Rule<'kickstart'> = {
  meta: {
    id: 'security/url-credentials',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow passwords in URLs.',
    why: 'The password in `https://user:password@host/` can be read by everybody who can read the kickstart, Anaconda writes it into its logs and, with `repo --install`, into /etc/yum.repos.d of the installed system. Scripts and comments are looked at too.',
    sources: ['Anaconda writes /root/anaconda-ks.cfg and /var/log/anaconda'],
    ok: ['url --url=https://example.com/\n', 'url --url=https://user@example.com/\n'],
    bad: ['url --url=https://me:hunter2@example.com/\n', '%post\ncurl https://me:hunter2@example.com/a\n%end\n'],
  },
  on: 'kickstart',
  check({ file: { source } }, ctx) {
    const { text, id } = source
    for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
      const match = /^[^\s/:@"'<>]+:([^\s/@"']+)@/.exec(text.slice(at + 3, at + 300))
      if (!match || /[$<>{}]/.test(match[1]!)) continue
      const start = at + 3
      ctx.report({
        at: { source: id, start, end: start + match[0].length - 1 },
        message: 'Unexpected password in a URL, expected an address without',
      })
    }
  },
}
