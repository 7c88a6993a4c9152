import type { Lanes } from '../../grammar/types.ts'
import type { CommandNode } from '../ast/nodes.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { availability, didYouMean, stageIn } from './availability.ts'
import type { CheckedCommand, CommandStatus, OptionValue } from './checked.ts'
import type { CheckCode } from './codes.ts'
import { hooks } from './commands/index.ts'
import { checkConstraints } from './constraints.ts'
import type { FileState } from './file-state.ts'
import { type Line, operandKey, withImplied } from './line.ts'
import { type Reading, readOptions } from './options.ts'
import { commandNames, findCommand, type ResolvedCommand, resolveCommand } from './resolve.ts'
import { shown } from './shown.ts'

const nothing: Readonly<Record<string, never>> = Object.freeze({})

/** Reads and judges one command line; what it leaves behind for later lines goes into `state`. */
export function checkCommand(node: CommandNode, state: FileState): CheckedCommand {
  const { release } = state
  const command = resolveCommand(node.name.value, release)
  let ok = true
  const report: Line['report'] = (code, span, message, { hint, severity = 'error' } = {}) => {
    if (severity === 'error') ok = false
    state.diagnostics.push({ code, severity, message, span, ...(hint && { hint }) })
  }
  const make = (status: CommandStatus, reading?: Pick<Reading, 'values' | 'at'>): CheckedCommand => ({
    name: command?.def.name ?? node.name.value,
    spelling: node.name.value,
    node,
    span: node.span,
    release,
    status,
    ok,
    options: reading?.values ?? nothing,
    at: reading?.at ?? nothing,
  })
  if (!command) {
    reportUnknown(node, state, report)
    return make('unknown')
  }
  const { def, status } = command
  reportContinuation(node, state, report)
  reportStatus(command, node, state, report)
  const object = def.object?.name ?? def.name
  if (status === 'deprecated' || status === 'removed') {
    state.conflicts.add(def.name, node)
    return make(status)
  }
  for (const [name, first] of state.conflicts.find(command)) {
    ok = false
    state.diagnostics.push({
      code: 'check/conflict',
      severity: 'error',
      message: `Unexpected ${node.name.value} after ${name}, expected only one of them`,
      span: node.name.span,
      related: [{ message: `${name} is here`, span: first.span }],
    })
  }
  state.conflicts.add(def.name, node)
  const reading = def.raw ? readRaw(def.raw, node, state) : readWords(command, node, state)
  if (!reading.ok) ok = false
  if (def.raw && node.name.span.start !== node.span.start) {
    report(
      'check/indented-command',
      node.name.span,
      `Unexpected blanks before ${def.name}, expected it at the start of the line`,
      {
        hint: 'the reference cuts this line by counting characters',
        // It then misreads `realm`, and stores nonsense for the others.
        severity: def.name === 'realm' ? 'error' : 'warning',
      },
    )
  }
  const values = withImplied(reading.values, command.implies)
  const line: Line = {
    command,
    node,
    release,
    text: state.file.source.text,
    values,
    object: reading.ok ? state.merge(command, object, values) : values,
    spanOf: (of) => reading.spanOf(operandKey(of)),
    valueSpanOf: (of) => {
      const value = reading.at[operandKey(of)]
      return value && value.start < value.end ? value : reading.spanOf(operandKey(of))
    },
    report,
  }
  // Values that could not be read would only make constraints guess.
  if (reading.ok) {
    checkConstraints(line)
    hooks[def.name]?.(line)
  }
  if (ok) {
    state.duplicates.check(line, (problem) => {
      if (problem.severity === 'error') ok = false
      state.diagnostics.push(problem)
    })
  }
  return make(status, reading)
}

function reportUnknown(node: CommandNode, state: FileState, report: Line['report']): void {
  const { value, span } = node.name
  const def = findCommand(value)
  if (def) {
    report('check/unknown-command', span, `Unexpected ${shown(value)}, ${availability(def.lanes, state.release)}`, {
      ...(def.instead && { hint: `use ${def.instead}` }),
    })
    return
  }
  const hint = didYouMean(value, commandNames(state.release))
  report('check/unknown-command', span, `Unexpected ${shown(value)}, expected a command of ${state.release}`, {
    ...(hint && { hint }),
  })
}

/** A backslash before the line end makes a newline part of the last word; people mean to go on in the next line. */
function reportContinuation(node: CommandNode, state: FileState, report: Line['report']): void {
  const { span, value } = node.args.at(-1) ?? node.name
  if (!value.endsWith('\n') || state.file.source.text[span.end - 1] !== '\\') return
  const end = { source: span.source, start: span.end - 1, end: span.end }
  report(
    'check/line-continuation',
    end,
    'Unexpected "\\" at the end of a line, expected the whole command on one line',
    {
      severity: 'warning',
      hint: 'a kickstart line cannot be continued',
    },
  )
}

function reportStatus(
  { def, status }: ResolvedCommand,
  node: CommandNode,
  state: FileState,
  report: Line['report'],
): void {
  if (status === 'active') return
  const code: Record<typeof status, CheckCode> = {
    removed: 'check/removed-command',
    deprecated: 'check/deprecated-command',
    discouraged: 'check/discouraged-command',
  }
  const lanes: Lanes = def.lanes
  const since = stageIn(lanes, state.release, status)
  const name = node.name.value
  const message =
    status === 'removed'
      ? `Unexpected "${name}", removed in ${since}`
      : status === 'deprecated'
        ? `Unexpected "${name}", deprecated and ignored since ${since}`
        : `Unexpected "${name}", deprecated since ${since}`
  report(code[status], node.name.span, message, {
    severity: status === 'removed' ? 'error' : 'warning',
    hint: def.instead ? `use ${def.instead}` : 'remove the line',
  })
}

function readWords(command: ResolvedCommand, node: CommandNode, state: FileState): Reading {
  const report = (problem: Diagnostic) => state.diagnostics.push(problem)
  return readOptions(command.shape, node.args, { text: state.file.source.text, name: node.name, report })
}

/** The rest of the line, as it is written, a comment included, as the reference keeps it. */
function readRaw(key: string, node: CommandNode, state: FileState): Reading {
  // Deviation: an indented line is cut behind its name, where the reference counts characters from the margin.
  const { text } = state.file.source
  const rest = text.slice(node.name.span.end, node.span.end)
  const start = node.name.span.end + (rest.length - rest.trimStart().length)
  const end = node.name.span.end + rest.trimEnd().length
  if (start >= end) return { values: {}, at: {}, ok: true, spanOf: () => node.name.span }
  const span = { source: node.span.source, start, end }
  const values: Record<string, OptionValue> = { [key]: text.slice(start, end) }
  return { values, at: { [key]: span }, ok: true, spanOf: (of) => (of === key ? span : node.name.span) }
}
