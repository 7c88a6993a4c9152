import { text } from '../../../model/values.ts'
import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'

export const repoName: Rule<'command'> = {
  meta: {
    id: 'packages/repo-name',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Require names of repositories to be ids.',
    why: 'The name of a repository is its id for DNF, which knows letters, digits and `-_.:` only. With a blank or another character the repository cannot be made, and the installation source is in error; an empty name cannot be told from none.',
    sources: ['pykickstart 3.74, help of repo --name', 'DNF documentation, repo id'],
    ok: ['repo --name=my-repo_1.0 --baseurl=http://example.com/\n'],
    bad: ['repo --name="my repo" --baseurl=http://example.com/\n'],
  },
  on: 'command',
  commands: ['repo'],
  check(command, ctx) {
    const name = text(command, 'name')
    // Variables are filled in before.
    if (name === undefined || /^[\w.:-]+$/.test(name) || /[${}]/.test(name)) return
    ctx.report({
      at: command.at.name ?? command.node,
      message: `Unexpected ${quoted(name)} as the name of a repository, expected letters, digits and -_.: only`,
    })
  },
}
