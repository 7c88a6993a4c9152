import type { CheckedCommand } from '../../../check/checked.ts'
import { mergeValues } from '../../../check/merge-values.ts'
import { resolveCommand } from '../../../check/resolve.ts'
import { isInForce } from '../../../model/model.ts'
import type { Located } from '../../../source/span.ts'
import type { Rule, RuleContext } from '../../rule.ts'
import { isSameFile } from '../../same-file.ts'

/** Commands of which the last one says what happens. */
const alternatives: readonly (readonly string[])[] = [
  ['text', 'graphical', 'cmdline'],
  ['reboot', 'poweroff', 'shutdown', 'halt'],
]

export const repeatedCommand: Rule<'kickstart'> = {
  meta: {
    id: 'style/repeated-command',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow a second line of a command that takes back what the first one says.',
    why: 'Commands such as `clearpart`, `services` or `bootloader` count once. A second line keeps the values it does not name, replaces those it does, and takes back flags it does not repeat; of `text`, `graphical` and `cmdline`, or of `reboot`, `poweroff`, `shutdown` and `halt`, the last one wins. Nobody says so. When the lines are of different files, as where a kickstart overrides what it includes, it is said as information.',
    sources: ['pykickstart 3.74, measured', 'xcat2/xcat-core issue 7393'],
    ok: ['services --enabled=a\nservices --disabled=b\n', 'timezone UTC\ntimezone UTC\n', 'reboot\nreboot\n'],
    bad: [
      'services --enabled=a\nservices --enabled=b\n',
      'clearpart --all --initlabel\nclearpart --drives=sda\n',
      'text\ngraphical\n',
      'reboot\npoweroff\n',
    ],
  },
  on: 'kickstart',
  check(checked, ctx) {
    const last = new Map<string, CheckedCommand>()
    const state = new Map<string, CheckedCommand['options']>()
    for (const command of checked.commands) {
      if (!isInForce(command)) continue
      const { name, options } = command
      const group = alternatives.find((names) => names.includes(name))
      const key = group ? group[0]! : name
      const before = last.get(key)
      last.set(key, command)
      if (!before || !command.ok || !before.ok) {
        state.set(key, options)
      } else if (before.name !== name) {
        report(ctx, command, command, before, before.node.name.value, before.span)
        state.set(key, options)
      } else {
        compare(ctx, command, before, state, key)
      }
    }
  },
}

/** Tells of the first value of the lines before that this one takes back. */
function compare(
  ctx: RuleContext,
  command: CheckedCommand,
  before: CheckedCommand,
  state: Map<string, CheckedCommand['options']>,
  key: string,
): void {
  const resolved = resolveCommand(command.name, ctx.release)
  if (resolved?.def.repeat !== 'set') return
  const old = state.get(key) ?? {}
  const merged = mergeValues(resolved, old, command.options)
  state.set(key, merged)
  const lost = Object.keys(before.options).find((each) => !isSame(merged[each], before.options[each]))
  if (lost === undefined) return
  const option = resolved.shape.options.find((each) => each.key === lost)
  const what = option ? `${command.name} ${option.flag}` : command.name
  report(ctx, command.at[lost] ?? command, command, before, what, before.at[lost] ?? before.span)
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

function report(
  ctx: RuleContext,
  at: Located,
  command: CheckedCommand,
  before: CheckedCommand,
  what: string,
  place: CheckedCommand['span'],
): void {
  ctx.report({
    at,
    message: `Unexpected ${command.spelling} that takes back ${what} of a line before, expected one line`,
    related: [{ message: 'lost here', span: place }],
    ...(!isSameFile(ctx.checked.file, before, command) && { severity: 'info' }),
  })
}
