import type { Rule } from '../../rule.ts'

export const postInterpreter: Rule<'script'> = {
  meta: {
    id: 'koji/post-interpreter',
    severity: 'info',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Require `--interpreter` on %post scripts of images.',
    why: "Koji's manual recommends to name it. Without it /bin/sh runs the script, which is bash in POSIX mode on Fedora and its kin: what a script does then depends on a default that nothing in the kickstart shows. The fix names /bin/bash and is unsafe, since the script was never run by it; what a `#!` line names is scripts/shebang's to tell.",
    sources: ['Koji manual, Building Images in Koji'],
    scope: 'top-level',
    optIn: true,
    target: 'koji-image',
    ok: ['%post --interpreter=/bin/bash\necho a\n%end\n', '%pre\necho a\n%end\n'],
    bad: ['%post\necho a\n%end\n', '%post --log=/root/log\n[[ -e /a ]] && rm /a\n%end\n'],
  },
  on: 'script',
  check({ kind, body, section }, ctx) {
    if (kind !== 'post' || section.options.interpreter !== undefined || body.trim() === '') return
    ctx.report({
      at: section.node.name,
      message: 'Expected --interpreter, found none',
      ...(!/^#!(?!.*\bbash\b)/.test(body) && {
        fix: {
          title: 'Add --interpreter=/bin/bash',
          edits: (edit) => [edit.insertAfter(section.node.name, ' --interpreter=/bin/bash')],
        },
      }),
    })
  },
}
