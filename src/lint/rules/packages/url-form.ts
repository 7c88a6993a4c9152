import { inLanes } from '../../../../grammar/releases.ts'
import { didYouMean } from '../../../check/availability.ts'
import { isPlaceholder } from '../../placeholder.ts'
import type { Rule } from '../../rule.ts'
import { urlsOf } from '../../url-values.ts'

const schemes = ['http', 'https', 'ftp', 'file', 'nfs', 'hd', 'media', 'cdrom']

/** Where another scheme than those puts the source in error. */
const strict = { fedora: { since: 'F37' }, rhel: { since: 'RHEL10' } } as const

export const urlForm: Rule<'command'> = {
  meta: {
    id: 'packages/url-form',
    severity: 'error',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Require sources and repositories to have URLs of a scheme that Anaconda knows.',
    why: 'The reference accepts any text as a URL. At the installation `htp:/x`, `http:/x` or `example.com/x` is no address: nothing is found there, and an unattended installation stops. From Fedora 37 and RHEL 10 on, schemes other than file, http, https, ftp, nfs and hd are refused by name. In an NFS address a colon stands between server and path.',
    sources: ['Anaconda pyanaconda/modules/payloads/payload/dnf/repositories.py'],
    ok: [
      'url --url=https://example.com/\n',
      'repo --name=a --baseurl=file:///a\n',
      'repo --name=a --baseurl=$SITE/a\n',
      'repo --name=a --baseurl=nfs://example.com:/a\n',
    ],
    bad: ['url --url=htp:/example.com/\n', 'repo --name=a --mirrorlist=http:/example.com/\n'],
  },
  on: 'command',
  check(command, ctx) {
    for (const { flag, value, span } of urlsOf(command)) {
      if (flag === '--proxy' || value === '') continue
      const match = /^([A-Za-z][A-Za-z0-9+.-]{0,20})(:\/*)/.exec(value)
      const scheme = match?.[1]
      const known = scheme !== undefined && schemes.includes(scheme.toLowerCase())
      if (/^nfs:\/\/[^:]*$/i.test(value) && !isPlaceholder(value)) {
        ctx.report({
          at: span,
          message: `Unexpected NFS address without a colon in ${flag}, expected nfs://SERVER:/PATH`,
        })
        continue
      }
      if (/^(?:https?|ftp):\/\/(?:\/|$)/i.test(value)) {
        ctx.report({
          at: span,
          message: `Unexpected address without a server in ${flag}, expected ${scheme}://SERVER/PATH`,
        })
        continue
      }
      if (match ? known && (match[2]!.startsWith('://') || /^(?:file|nfs|hd)$/i.test(scheme!)) : isPlaceholder(value))
        continue
      const written = ctx.text(span)
      const nearest = known ? scheme : scheme && didYouMean(scheme, schemes)?.split('"')[1]
      const start = span.start
      const end = start + (match ? match[0].length : Math.min(value.length, 1))
      const certain = match && nearest !== undefined && written.startsWith(match[0])
      ctx.report({
        at: match && written.startsWith(match[0]) ? { ...span, end } : span,
        message: `Unexpected ${match ? `"${match[0]}"` : 'address without a scheme'} in ${flag}, expected ${nearest ? `"${nearest}://"` : 'http, https, ftp, file, nfs or hd'}`,
        ...(!match && !inLanes(ctx.release, strict) && { severity: 'warning' }),
        ...(certain && {
          fix: { title: 'Write the scheme', edits: (edit) => [edit.replace({ ...span, end }, `${nearest}://`)] },
        }),
      })
    }
  },
}
