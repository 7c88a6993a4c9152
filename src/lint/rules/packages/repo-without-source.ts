import type { Rule } from '../../rule.ts'

export const repoWithoutSource: Rule<'command'> = {
  meta: {
    id: 'packages/repo-without-source',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Require `url` beside `repo` for livemedia-creator.',
    why: 'livemedia-creator takes `repo` lines for additions to an installation tree that `url` names, and refuses a kickstart that has them with another source or with none.',
    sources: ['lorax src/pylorax/creator.py, check_kickstart', 'lorax issue 164'],
    scope: 'followed',
    optIn: true,
    target: 'livemedia-creator',
    ok: ['url --url=http://example.com/os/\nnetwork\nrepo --name=a --baseurl=http://example.com/a/\n', 'cdrom\n'],
    bad: [
      'repo --name=a --baseurl=http://example.com/a/\npart / --size=5000\n',
      'nfs --server=example.com --dir=/os\nnetwork\nrepo --name=a --baseurl=http://example.com/a/\n',
    ],
  },
  on: 'command',
  commands: ['repo'],
  check(command, ctx) {
    const { repos, sources } = ctx.model.payload
    // Once is enough.
    if (command !== repos[0] || sources.some(({ name }) => name === 'url')) return
    ctx.report({ at: command.node.name, message: 'Unexpected repo without url, expected a url line as well' })
  },
}
