import type { Rule } from '../../rule.ts'

export const dracutLive: Rule<'kickstart'> = {
  meta: {
    id: 'packages/dracut-live',
    severity: 'error',
    fixable: 'safe',
    since: '0.1.0',
    summary: 'Require `dracut-live` among the packages of a live image.',
    why: 'livemedia-creator --make-iso looks for `dracut-live` as a line of `%packages` before anything else, since nothing can start the image without it. A group that brings it does not count, nor a pattern. In the lines of another file it counts once that is flattened in. Adding the line to a `%packages` section of a live image is a safe fix.',
    sources: ['lorax src/pylorax/creator.py, check_kickstart'],
    scope: 'listed',
    optIn: true,
    target: 'livemedia-creator',
    ok: ['part / --size=5000\n%packages\ndracut-live\n%end\n'],
    bad: ['part / --size=5000\n%packages\n@core\n%end\n', '%packages\ndracut*\n%end\n'],
  },
  on: 'kickstart',
  check({ packages: { packages }, sections, file }, ctx) {
    if (packages.some(({ name }) => name === 'dracut-live')) return
    const section = sections.findLast(({ name }) => name === '%packages')?.node
    if (!section) {
      ctx.report({ at: 'missing', message: 'Expected the package dracut-live, found no %packages' })
      return
    }
    const { end, header } = section
    const own = file.source.text.slice(header.start, header.end)
    ctx.report({
      at: section.name,
      message: 'Expected the package dracut-live, found none',
      // An image to install from brings its packages.
      ...(end &&
        !ctx.model.payload.image && {
          fix: {
            title: 'Add dracut-live',
            edits: (edit) => [edit.insertBefore(end, `dracut-live${/\r?\n$/.exec(own)?.[0] ?? '\n'}`)],
          },
        }),
    })
  },
}
