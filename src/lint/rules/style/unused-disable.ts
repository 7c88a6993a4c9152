import type { Rule } from '../../rule.ts'

export const unusedDisable: Rule<'disable'> = {
  meta: {
    id: 'style/unused-disable',
    severity: 'info',
    fixable: 'safe',
    since: '0.1.0',
    summary: 'Disallow `ks-disable` comments that silence nothing.',
    why: 'A comment that no longer silences anything hides the next finding of its kind. Comments about rules that are off for the target are left alone.',
    sources: ['our own convention'],
    ok: ['# ks-disable-next-line login/hash-as-password -- a test\nrootpw $6$salt$hash\n'],
    bad: ['# ks-disable-next-line login/hash-as-password -- a test\nreboot\n', '# ks-disable-file text/crlf\nreboot\n'],
  },
  on: 'disable',
  check(disable, ctx) {
    const { span, rule, alone, fault, near } = disable
    if (fault !== undefined) return ctx.report({ at: span, message: fault })
    if (near)
      return ctx.report({
        at: span,
        message: `Unexpected rule "${rule}", expected a known rule`,
        ...(near.length > 0 && { hint: `did you mean ${near.join(' or ')}?` }),
      })
    ctx.report({
      at: span,
      message: `Unexpected disabling of "${rule}", expected a finding of it`,
      ...(alone && {
        fix: { title: 'Remove the comment', edits: (edit) => [edit.removeLine(disable)] },
      }),
    })
  },
}
