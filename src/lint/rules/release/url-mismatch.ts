import { laneOf, type ReleaseName } from '../../../../grammar/releases.ts'
import type { Span } from '../../../source/span.ts'
import { releaseNumbersIn } from '../../release-numbers.ts'
import type { Rule, RuleContext } from '../../rule.ts'
import { urlsOf } from '../../url-values.ts'

export const urlMismatch: Rule<'kickstart'> = {
  meta: {
    id: 'release/url-mismatch',
    severity: 'warning',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Disallow repositories, keys and packages of another release.',
    why: 'After a kickstart was copied for the next release, an address, a key or an RPM of the last one often stays behind: packages of two releases are mixed, or a signature cannot be checked. `$releasever` cannot be forgotten.',
    sources: ['Rocky Linux kickstarts, commit cef2d61 and issue 8'],
    release: 'RHEL10',
    ok: [
      'repo --name=epel --baseurl=https://example.com/pub/epel/10/\n',
      'url --url=https://example.com/$releasever/\n',
    ],
    bad: [
      'repo --name=epel --baseurl=https://example.com/pub/epel/9/\n',
      '%post\nrpm --import /etc/pki/rpm-gpg/RPM-GPG-KEY-Rocky-9\n%end\n',
    ],
  },
  on: 'kickstart',
  check({ commands }, ctx) {
    for (const command of commands) report(numbersIn(urlsOf(command), ctx), ctx)
    for (const script of ctx.model.scripts) {
      for (const { words } of script.named('rpm', 'dnf', 'dnf5', 'yum', 'rpmkeys')) {
        const found = numbersIn(
          words.filter(({ value }) => value.includes('/')),
          ctx,
        )
        // Several releases on one line are meant.
        if (!found.some(({ digits }) => digits === numberOf(ctx.release))) report(found, ctx)
      }
    }
  },
}

interface Found {
  readonly at: Span
  readonly digits: string
}

function numbersIn(words: readonly { readonly span: Span }[], ctx: RuleContext): readonly Found[] {
  const lane = laneOf(ctx.release)
  const oldest = lane === 'rhel' ? 5 : 10
  return words.flatMap(({ span }) =>
    [...ctx.text(span).matchAll(releaseNumbersIn[lane])].flatMap((match) => {
      const digits = match.slice(1).find((each) => each !== undefined)!
      const start = span.start + match.index + match[0].lastIndexOf(digits)
      return Number(digits) < oldest ? [] : [{ at: { ...span, start, end: start + digits.length }, digits }]
    }),
  )
}

function report(found: readonly Found[], ctx: RuleContext): void {
  const wanted = numberOf(ctx.release)
  for (const { at, digits } of found) {
    if (digits === wanted) continue
    ctx.report({
      at,
      message: `Unexpected release ${digits}, expected ${wanted} for ${ctx.release}`,
      fix: { title: `Write ${wanted}`, edits: (edit) => [edit.replace(at, wanted)] },
    })
  }
}

function numberOf(release: ReleaseName): string {
  return /\d+$/.exec(release)![0]
}
