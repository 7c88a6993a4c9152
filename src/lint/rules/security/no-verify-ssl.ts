import type { Rule } from '../../rule.ts'

export const noVerifySsl: Rule<'command'> = {
  meta: {
    id: 'security/no-verify-ssl',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow `--noverifyssl`.',
    why: 'With `--noverifyssl` any certificate will do, so that HTTPS protects no more than HTTP: whoever answers in place of the server chooses what is installed. Name the certificate of your own authority with `--sslcacert=` instead (Fedora 30, RHEL 8 and later).',
    sources: ['pykickstart 3.74, help of url, repo and liveimg'],
    ok: ['url --url=https://example.com/ --sslcacert=file:///run/ca.pem\n'],
    bad: ['url --url=https://example.com/ --noverifyssl\n'],
  },
  on: 'command',
  check({ name, at }, ctx) {
    if (at.noverifyssl) {
      ctx.report({ at: at.noverifyssl, message: `Unexpected --noverifyssl in ${name}, expected verified servers` })
    }
  },
}
