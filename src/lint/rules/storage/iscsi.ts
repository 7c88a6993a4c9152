import type { Rule } from '../../rule.ts'

export const iscsi: Rule<'kickstart'> = {
  meta: {
    id: 'storage/iscsi',
    severity: 'error',
    fixable: false,
    since: '0.1.0',
    summary: 'Require `--iface` on all `iscsi` lines or on none, and `iscsiname` before them.',
    why: 'Anaconda binds targets to network interfaces all together or not at all: it stops while reading a file that mixes both. `iscsiname` sets the name this machine logs in with, so it has to come before the lines that log in (a warning).',
    sources: ['Anaconda modules/storage/kickstart.py', 'Kickstart documentation of iscsi and iscsiname'],
    scope: 'top-level',
    ok: [
      'iscsiname iqn.2026-01.com.example:a\niscsi --ipaddr=10.0.0.1\n',
      'iscsi --ipaddr=10.0.0.1 --iface=ens3\niscsi --ipaddr=10.0.0.2 --iface=ens4\n',
    ],
    bad: [
      'iscsi --ipaddr=10.0.0.1 --iface=ens3\niscsi --ipaddr=10.0.0.2\n',
      'iscsi --ipaddr=10.0.0.1\niscsiname iqn.2026-01.com.example:a\n',
    ],
  },
  on: 'kickstart',
  check(_, ctx) {
    const lines = ctx.model.named('iscsi')
    const [first] = lines
    if (!first) return
    const bound = 'iface' in first.options
    const odd = lines.find(({ options }) => 'iface' in options !== bound)
    if (odd) {
      ctx.report({
        at: odd.node.name,
        message: `Unexpected iscsi ${bound ? 'without' : 'with'} --iface, expected it on all lines or on none`,
        related: [{ message: `${bound ? 'given' : 'not given'} here`, span: first.span }],
      })
    }
    const late = ctx.model.named('iscsiname').find(({ span }) => span.start > first.span.start)
    if (!late) return
    ctx.report({
      at: late.node.name,
      message: 'Unexpected iscsiname after iscsi, expected it before',
      severity: 'warning',
    })
  },
}
