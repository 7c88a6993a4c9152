import type { Rule } from '../../rule.ts'

export const selinuxOff: Rule<'command'> = {
  meta: {
    id: 'koji/selinux',
    severity: 'warning',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Disallow turning SELinux off in images.',
    why: "Koji's manual recommends images with SELinux on. One that was built without it has files without labels, so that turning it on later needs a relabelling of the whole system at the next start. Permissive mode keeps the labels and is told as info. Enforcing is the default; the fix writes it out.",
    sources: ['Koji manual, Building Images in Koji'],
    scope: 'top-level',
    optIn: true,
    target: 'koji-image',
    ok: ['selinux --enforcing\n', 'autopart\n'],
    bad: ['selinux --disabled\n', 'selinux --permissive\n'],
  },
  on: 'command',
  commands: ['selinux'],
  check(command, ctx) {
    const mode = (['disabled', 'permissive'] as const).find((key) => command.options[key] === true)
    const at = mode && command.at[mode]
    if (!at) return
    ctx.report({
      at,
      message: `Unexpected --${mode}, expected --enforcing`,
      ...(mode === 'permissive' && { severity: 'info' }),
      fix: { title: 'Turn SELinux on', edits: (edit) => [edit.replace(at, '--enforcing')] },
    })
  },
}
