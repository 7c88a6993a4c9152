import type { Rule } from '../../rule.ts'

export const privateKey: Rule<'kickstart'> = {
  meta: {
    id: 'security/private-key',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow private keys in a kickstart.',
    why: 'A private key that a script writes out of the kickstart is known to everybody who can read the file, to every machine that is installed from it, and to the copy that Anaconda leaves on each of them. Have the machine make its own key, or fetch one at the first boot.',
    sources: ['Anaconda writes /root/anaconda-ks.cfg and /var/log/anaconda'],
    ok: ['%post\nssh-keygen -A\n%end\n'],
    bad: [
      '%post\ncat > /root/key <<EOF\n-----BEGIN OPENSSH PRIVATE KEY-----\nx\n-----END OPENSSH PRIVATE KEY-----\nEOF\n%end\n',
    ],
  },
  on: 'kickstart',
  check({ file: { source } }, ctx) {
    const { text, id } = source
    for (let at = text.indexOf('-----BEGIN '); at >= 0; at = text.indexOf('-----BEGIN ', at + 11)) {
      const match = /^-----BEGIN [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----/.exec(text.slice(at, at + 70))
      if (!match) continue
      ctx.report({
        at: { source: id, start: at, end: at + match[0].length },
        message: 'Unexpected private key, expected one that is not in the file',
      })
    }
  },
}
