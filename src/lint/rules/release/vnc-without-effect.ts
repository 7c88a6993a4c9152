import type { Rule } from '../../rule.ts'

export const vncWithoutEffect: Rule<'command'> = {
  meta: {
    id: 'release/vnc-without-effect',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow `vnc` where Anaconda accepts it and has no VNC.',
    why: 'Fedora 42 still reads `vnc` without a warning, but its installer has no VNC server any more: the line does nothing. Remote installations go by RDP since, with a user name and a password of their own (`rdp`, boot option inst.rdp).',
    sources: ['Anaconda 42, modules/runtime/kickstart.py'],
    release: 'F42',
    ok: ['text\n'],
    bad: ['vnc\n'],
  },
  on: 'command',
  commands: ['vnc'],
  check({ node }, ctx) {
    // Later releases say so by themselves.
    if (ctx.release !== 'F42') return
    ctx.report({
      at: node.name,
      message: 'Unexpected vnc in F42, expected the boot option inst.rdp',
      hint: 'it has no effect',
    })
  },
}
