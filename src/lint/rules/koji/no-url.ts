import type { Rule } from '../../rule.ts'

/** Options whose values do not outlive the rewriting: Koji's install tree takes their place. */
const replaced: ReadonlySet<string> = new Set(['url', 'mirrorlist', 'metalink', 'noverifyssl'])

export const noUrl: Rule<'command'> = {
  meta: {
    id: 'koji/no-url',
    severity: 'error',
    fixable: 'safe',
    since: '0.1.0',
    summary: 'Disallow `url` in kickstarts for Koji.',
    why: "Koji's manual forbids it for image tasks, because the install tree comes from the task. In the code the builder sets the address of the `url` command to the task's install tree and prints that, so a `url` line is overwritten rather than refused, except that options such as `--proxy` stay. A livemedia task does so only when an install tree is given; otherwise the line is used as it is, and livemedia-creator needs it. Removing a line that only names an address is a safe fix for an image task; with options that would have stayed it is unsafe. For livemedia there is none. A fragment seen alone is not told, since it may serve other builds.",
    sources: [
      'Koji manual, Building Images in Koji',
      'Koji builder/kojid, OzImageTask.prepareKickstart and ImageTask.prepareKickstart',
    ],
    scope: 'top-level',
    optIn: true,
    target: 'koji-image',
    ok: ['repo --name=x --baseurl=http://example.com/\n', 'nfs --server=a --dir=/b\n'],
    bad: [
      'lang en_US.UTF-8\nurl --url=http://example.com/os/\nautopart\n',
      'url --mirrorlist=http://e/ --proxy=http://p/\n',
    ],
  },
  on: 'command',
  commands: ['url'],
  check(command, ctx) {
    // Another target of the run may need the line.
    const removable = ctx.targets.every(({ rules }) => 'koji/no-url' in rules && rules['koji/no-url'] === 'error')
    ctx.report({
      at: command.node.name,
      message: 'Unexpected url, expected the install tree of the task',
      ...(ctx.target.rules['koji/no-url'] === 'info' && {
        hint: 'it is used as it is when the task is given no install tree',
      }),
      ...(removable && {
        fix: {
          title: 'Remove the url line',
          safety: Object.keys(command.options).every((key) => replaced.has(key)) ? 'safe' : 'unsafe',
          edits: (edit) => [edit.removeLine(command)],
        },
      }),
    })
  },
}
