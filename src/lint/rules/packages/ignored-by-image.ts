import type { Rule } from '../../rule.ts'

export const ignoredByImage: Rule<'kickstart'> = {
  meta: {
    id: 'packages/ignored-by-image',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow packages and repositories where a whole system is installed.',
    why: 'liveimg, ostreesetup, ostreecontainer and bootc install a finished system. Anaconda then ignores %packages, `repo` and `module` lines: what they name is not installed. Put the packages into the image, or install them in %post.',
    sources: ['Anaconda pyanaconda/modules/payloads/payloads.py, process_kickstart'],
    scope: 'top-level',
    ok: ['liveimg --url=http://example.com/a.img\n', 'url --url=http://example.com/\n%packages\n@core\n%end\n'],
    bad: [
      'liveimg --url=http://example.com/a.img\n%packages\n@core\n%end\n',
      'ostreecontainer --url=quay.io/a/b:1\nrepo --name=a --baseurl=http://example.com/\n',
    ],
  },
  on: 'kickstart',
  check({ sections }, ctx) {
    const { image, repos } = ctx.model.payload
    if (!image) return
    const related = [{ message: `${image.name} is here`, span: image.node.name.span }]
    const report = (what: string, at: (typeof repos)[number]['node']['name']) =>
      ctx.report({ at, message: `Unexpected ${what} beside ${image.name}, expected the image to bring it`, related })
    for (const { node, name } of sections) {
      if (name === '%packages' && node.body.some(({ type }) => type === 'package')) report(name, node.name)
    }
    for (const { node, name } of [...repos, ...ctx.model.named('module')]) report(name, node.name)
  },
}
