import { inLanes, type ReleaseName } from '../../grammar/releases.ts'
import type { Implied, Operand } from '../../grammar/types.ts'
import type { CommandNode } from '../ast/nodes.ts'
import type { Span } from '../source/span.ts'
import type { OptionValue } from './checked.ts'
import type { CheckCode } from './codes.ts'
import { keyOf, type ResolvedCommand } from './resolve.ts'

/** Values by key. */
export type Values = Readonly<Record<string, OptionValue>>

/** One command line while it is being judged. */
export interface Line {
  readonly command: ResolvedCommand
  readonly node: CommandNode
  readonly release: ReleaseName
  /** The whole text that the spans point into. */
  readonly text: string
  /** What the line gives, and what that implies. */
  readonly values: Values
  /** The same with what sticks from earlier lines of the command. */
  readonly object: Values
  /** The words that a finding about an option or positional underlines; the command's name when the line does not have it. */
  readonly spanOf: (of: string) => Span
  /** The same for a finding about the value alone: the words it was read from, where it has any. */
  readonly valueSpanOf: (of: string) => Span
  /** Reports an error, or what `severity` says. */
  readonly report: (
    code: CheckCode,
    span: Span,
    message: string,
    more?: { readonly hint?: string; readonly severity?: 'error' | 'warning' },
  ) => void
}

/** What the reference's `if x` calls true. */
export function truthy(value: OptionValue | undefined): boolean {
  if (Array.isArray(value)) return value.length > 0
  return value !== undefined && value !== '' && value !== 0 && value !== false
}

/** The option or positional that an operand is about. */
export function operandName(operand: Operand): string {
  return typeof operand === 'string' ? operand : operand.of
}

/** The key under which values have an operand. */
export function operandKey(operand: Operand): string {
  const name = operandName(operand)
  return name.startsWith('--') ? keyOf(name) : name
}

/** True when the values meet an operand. */
export function holds(operand: Operand, values: Values): boolean {
  const value = values[operandKey(operand)]
  if (typeof operand === 'string') return truthy(value)
  if ('given' in operand) return value !== undefined
  if (typeof value !== 'string') return false
  if ('startsWith' in operand) return value.startsWith(operand.startsWith)
  return operand.is.includes(operand.anyCase ? value.toLowerCase() : value)
}

/** An operand in words, for messages; the value is one the definition names, so never a secret. */
export function describeOperand(operand: Operand): string {
  const name = operandName(operand)
  if (typeof operand === 'string' || 'given' in operand) return name
  if ('startsWith' in operand) return `${name} beginning with ${operand.startsWith}`
  const separator = name.startsWith('--') ? '=' : ' '
  return operand.is.map((value) => `${name}${separator}${value}`).join(' or ')
}

/** The values with what they imply; with a release, only by what holds in it. */
export function withImplied(values: Values, implies: readonly Implied[], release?: ReleaseName): Values {
  let result = values
  for (const { when, means, value, asDefault, lanes } of implies) {
    if (!holds(when, result) || (release && !inLanes(release, lanes))) continue
    const key = operandKey(means)
    if (asDefault && truthy(result[key])) continue
    const implied = typeof value === 'object' ? result[operandKey(value.of)] : value
    if (implied !== undefined) result = { ...result, [key]: implied }
  }
  return result
}
