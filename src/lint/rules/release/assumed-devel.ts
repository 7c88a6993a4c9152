import { findRelease, type ReleaseName } from '../../../../grammar/releases.ts'
import { releaseNumbersIn } from '../../release-numbers.ts'
import type { Rule } from '../../rule.ts'
import { urlsOf } from '../../url-values.ts'

export const assumedDevel: Rule<'kickstart'> = {
  meta: {
    id: 'release/assumed-devel',
    severity: 'info',
    fixable: false,
    since: '0.1.0',
    summary: 'Say when nobody named the release.',
    why: 'What is right in one release is refused in another. When neither an option nor the configuration nor the target nor a `#version=` line names it, the newest Fedora is assumed, which is what the reference calls DEVEL.',
    sources: ['pykickstart 3.74: the default of its tools'],
    scope: 'top-level',
    ok: ['#version=F42\nautopart\n'],
    bad: ['autopart\n'],
  },
  on: 'kickstart',
  check({ commands }, ctx) {
    if (ctx.releaseFrom !== 'default') return
    ctx.report({
      at: 'missing',
      message: `Expected a release, assumed ${ctx.release}`,
      hint: hintOf(commands.flatMap(urlsOf).map(({ value }) => value)),
    })
  },
}

/** Names the release that the addresses are of, when they agree. */
function hintOf(urls: readonly string[]): string {
  const found = new Map<ReleaseName, string>()
  for (const url of urls) {
    for (const [lane, before] of [
      ['rhel', 'RHEL'],
      ['fedora', 'F'],
    ] as const) {
      for (const match of url.matchAll(releaseNumbersIn[lane])) {
        const release = findRelease(`${before}${match.slice(1).find((each) => each !== undefined)}`)
        if (release) found.set(release, match[0])
      }
    }
  }
  const [[release, words] = []] = found
  if (release === undefined || found.size > 1) return 'name one with --release'
  return `"${words}" in an address says --release ${release}`
}
