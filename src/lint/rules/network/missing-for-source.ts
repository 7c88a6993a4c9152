import { text } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

export const missingForSource: Rule<'kickstart'> = {
  meta: {
    id: 'network/missing-for-source',
    severity: 'error',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Require a `network` line when livemedia-creator installs over the network.',
    why: 'livemedia-creator refuses a kickstart that installs from `nfs` or from a `url` that is no `file:` address and has no `network` line. With `--mirrorlist` or `--metalink` in place of the address it ends with a Python error instead. Before lorax 38.1 `file:` addresses were refused too. Adding one that uses DHCP is an unsafe fix: the line stays in the installed system.',
    sources: ['lorax src/pylorax/creator.py, check_kickstart'],
    scope: 'followed',
    optIn: true,
    target: 'livemedia-creator-no-virt',
    ok: [
      'url --url=http://example.com/os/\nnetwork --bootproto=dhcp --device=link --activate\npart / --size=5000\n',
      'url --url=file:///srv/os\npart / --size=5000\n',
    ],
    bad: [
      'url --url=http://example.com/os/\npart / --size=5000\n',
      'nfs --server=example.com --dir=/os\npart / --size=5000\n',
    ],
  },
  on: 'kickstart',
  check(_, ctx) {
    const { model } = ctx
    if (model.network.lines.length > 0) return
    const line = model.payload.sources.findLast(({ name }) => name === 'url' || name === 'nfs')
    if (!line || (line.name === 'url' && text(line, 'url')?.startsWith('file:'))) return
    ctx.report({
      at: line.node.name,
      message: `Unexpected ${line.name} without network, expected a network line`,
      fix: {
        title: 'Add network --bootproto=dhcp --device=link --activate',
        edits: (edit) => [edit.addCommand('network --bootproto=dhcp --device=link --activate')],
      },
    })
  },
}
