import type { Rule } from '../../rule.ts'
import { urlsOf } from '../../url-values.ts'

export const httpSource: Rule<'command'> = {
  meta: {
    id: 'security/http-source',
    severity: 'info',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow sources and repositories over plain HTTP.',
    why: 'Everybody on the way can change what is read over HTTP. Packages are signed, but repository metadata mostly is not, and the trees, images and commits of `url`, `liveimg` and `ostreesetup` are not checked by signature unless you ask for it. Advice only, since mirrors in a house network often have no certificate.',
    sources: ['RHEL 9 security guide, installation source'],
    ok: ['url --url=https://example.com/\n', 'repo --name=a --baseurl=file:///a\n'],
    bad: ['url --url=http://example.com/\n', 'repo --name=a --mirrorlist=http://example.com/\n'],
  },
  on: 'command',
  check(command, ctx) {
    for (const { flag, value, span } of urlsOf(command)) {
      if (flag === '--proxy' || !/^http:\/\/(?!localhost\b|127\.|\[::1\])/i.test(value)) continue
      ctx.report({ at: span, message: `Unexpected http:// in ${flag}, expected https://` })
    }
  },
}
