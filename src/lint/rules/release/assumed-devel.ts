import type { Rule } from '../../rule.ts'

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
  check(_, ctx) {
    if (ctx.releaseFrom !== 'default') return
    ctx.report({
      at: 'missing',
      message: `Expected a release, assumed ${ctx.release}`,
      hint: 'name one with --release',
    })
  },
}
