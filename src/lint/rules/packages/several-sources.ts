import type { Rule } from '../../rule.ts'

export const severalSources: Rule<'kickstart'> = {
  meta: {
    id: 'packages/several-sources',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow more than one kind of installation source.',
    why: 'Anaconda installs from one source, chosen by a fixed order, not by that of the lines: ostreesetup or ostreecontainer, bootc, liveimg, cdrom, harddrive, nfs, url, hmc. The other lines are ignored. Further package repositories are `repo` lines.',
    sources: [
      'Anaconda pyanaconda/modules/payloads/payload/factory.py',
      'Anaconda pyanaconda/modules/payloads/source/factory.py',
    ],
    ok: ['url --url=http://example.com/\nrepo --name=a --baseurl=http://example.com/a/\n'],
    bad: ['url --url=http://example.com/\ncdrom\n'],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { sources, source } = ctx.model.payload
    if (!source) return
    for (const { name, node } of sources) {
      if (name === source.name) continue
      ctx.report({
        at: node.name,
        message: `Unexpected ${name} beside ${source.name}, expected one source`,
        hint: `the ${name} line is ignored`,
        related: [{ message: `${source.name} is here`, span: source.node.name.span }],
      })
    }
  },
}
