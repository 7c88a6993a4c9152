import { timezone } from '../../grammar/commands/timezone.ts'
import type { CheckedCommand } from '../check/checked.ts'
import { resolveCommand } from '../check/resolve.ts'
import type { TextEdit } from '../diagnostics/diagnostic.ts'
import { addLines, replaceLines } from './line-edits.ts'
import { isDropped } from './lives.ts'
import { dropWords, type OptionUse, optionUses } from './option-uses.ts'
import type { Step, StepContext, StepFinding } from './step.ts'

const flags = ['--ntpservers', '--nontp']

/**
 * `timezone --ntpservers=a,b` becomes one `timesource --ntp-server=` line for each server, `--nontp` becomes
 * `timesource --ntp-disable`; only where the later release has `timesource` (RHEL 9, Fedora 33).
 */
export const timeServers: Step = (ctx) => {
  if (resolveCommand('timesource', ctx.to)?.status !== 'active') return []
  const lines = ctx.was.commands.filter(({ name }) => name === 'timezone')
  return lines.flatMap((line) => {
    const uses = optionUses(line.node, timezone, ctx.from).filter(
      ({ flag }) => flags.includes(flag) && isDropped(timezone, flag, ctx.to),
    )
    const only = uses.reduce((sum, { words }) => sum + words.length, 0) === line.node.args.length
    return uses.map((use) => finding(ctx, line, use, { only, several: lines.length > 1 }))
  })
}

interface Situation {
  /** The line has nothing else. */
  readonly only: boolean
  /** Other lines say timezone too. */
  readonly several: boolean
}

function finding(ctx: StepContext, line: CheckedCommand, use: OptionUse, { only, several }: Situation): StepFinding {
  const message = `"${use.flag}" of timezone is for timesource in ${ctx.to}`
  const base = { code: 'migrate/time-source', at: use.span, message } as const
  if (several)
    return { ...base, why: 'the last of several timezone lines counts, but every timesource line does: choose' }
  const servers = (use.value ?? '').split(',').flatMap((one) => one.trim() || [])
  if (use.flag === '--ntpservers' && !servers.every((one) => /^[\w.:-]+$/.test(one)))
    return { ...base, why: 'these do not look like names or addresses of servers' }
  const wanted =
    use.flag === '--nontp' ? ['timesource --ntp-disable'] : servers.map((one) => `timesource --ntp-server=${one}`)
  const lines = wanted.filter((one) => !ctx.was.commands.some((other) => isLine(other, one)))
  return { ...base, fix: { title: titleOf(wanted), edits: edits(ctx, line, use, lines, only) } }
}

function titleOf(lines: readonly string[]): string {
  return lines.length === 0 ? 'Remove the option' : `Write ${lines.join(', ')}`
}

function edits(
  { edit, was }: StepContext,
  { node }: CheckedCommand,
  use: OptionUse,
  lines: readonly string[],
  only: boolean,
): readonly TextEdit[] {
  if (only) return [replaceLines(was.file, node, lines)]
  const removal = dropWords(edit, use)
  return lines.length === 0 ? [removal] : [removal, addLines(was.file, node, lines)]
}

function isLine({ name, node }: CheckedCommand, line: string): boolean {
  return name === 'timesource' && [name, ...node.args.map(({ value }) => value)].join(' ') === line
}
