import { text } from '../../../model/values.ts'
import type { Rule } from '../../rule.ts'

export const repoAddress: Rule<'command'> = {
  meta: {
    id: 'packages/repo-address',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Require `--baseurl` or `--mirrorlist` on every `repo` line for livecd-creator and appliance-creator.',
    why: 'Both tools take these two addresses of a `repo` line and no other: `--metalink` is not read. A repository without an address makes DNF stop. Where Anaconda runs, `--metalink` is as good, and a name alone may be a repository that it knows.',
    sources: ['livecd-tools imgcreate/kickstart.py, get_repos, and imgcreate/dnfinst.py, addRepository'],
    scope: 'top-level',
    optIn: true,
    target: 'livecd-creator',
    ok: [
      'repo --name=a --baseurl=https://example.com/a/\n',
      'repo --name=a --mirrorlist=https://example.com/list?repo=a\n',
    ],
    bad: ['repo --name=a --metalink=https://example.com/metalink?repo=a\n', 'repo --name=updates\n'],
  },
  on: 'command',
  commands: ['repo'],
  check(command, ctx) {
    if (text(command, 'baseurl') || text(command, 'mirrorlist')) return
    const { metalink } = command.at
    const expected = 'expected --baseurl or --mirrorlist'
    if (metalink) ctx.report({ at: metalink, message: `Unexpected --metalink alone, ${expected}` })
    else ctx.report({ at: command.node.name, message: `Unexpected repo without an address, ${expected}` })
  },
}
