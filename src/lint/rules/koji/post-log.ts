import type { Rule } from '../../rule.ts'

export const postLog: Rule<'script'> = {
  meta: {
    id: 'koji/post-log',
    severity: 'info',
    fixable: 'unsafe',
    since: '0.1.0',
    summary: 'Require `--log` on %post scripts of images.',
    why: "Koji's manual recommends it: what a %post script prints is lost when the build fails, since nobody sees the screen of its virtual machine, unless `--log` sends it into a file. The fix names a file of the installed system, or of the installer with --nochroot; it is unsafe, since the file stays in the image.",
    sources: ['Koji manual, Building Images in Koji'],
    scope: 'top-level',
    optIn: true,
    target: 'koji-image',
    ok: ['%post --log=/root/ks-post.log\necho a\n%end\n', '%pre\necho a\n%end\n'],
    bad: ['%post\necho a\n%end\n', '%post --nochroot --erroronfail\ncp /a /mnt/sysimage/a\n%end\n'],
  },
  on: 'script',
  check({ kind, log, chroot, body, section }, ctx) {
    if (kind !== 'post' || log !== undefined || body.trim() === '') return
    const option = `--log=${chroot ? '/root' : '/mnt/sysimage/root'}/ks-post.log`
    ctx.report({
      at: section.node.name,
      message: 'Expected --log, found none',
      fix: { title: `Add ${option}`, edits: (edit) => [edit.insertAfter(section.node.name, ` ${option}`)] },
    })
  },
}
