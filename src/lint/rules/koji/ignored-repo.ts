import type { Rule } from '../../rule.ts'

export const ignoredRepo: Rule<'command'> = {
  meta: {
    id: 'koji/ignored-repo',
    severity: 'info',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Disallow `repo` lines that a Koji task throws away.',
    why: "The task empties the kickstart's list of repositories and puts in that of the build tag, or those named with `--repo`, with none of the old options. Only the tasks for live media, live CDs and appliances keep them, when told to by `--ksrepo`.",
    sources: ['Koji builder/kojid, ImageTask.prepareKickstart and OzImageTask.prepareKickstart'],
    scope: 'top-level',
    optIn: true,
    target: 'koji-image',
    ok: ['rootpw --lock\n'],
    bad: ['repo --name=x --baseurl=http://example.com/\nrootpw --lock\n'],
  },
  on: 'command',
  commands: ['repo'],
  check(command, ctx) {
    ctx.report({
      at: command.node.name,
      message: 'Unexpected repo, expected repositories from the build tag',
      // Another target of the run may need the line.
      ...(ctx.targets.every(({ rules }) => 'koji/ignored-repo' in rules) && {
        fix: { title: 'Remove the repo line', edits: (edit) => [edit.removeLine(command)] },
      }),
    })
  },
}
