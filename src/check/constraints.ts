import type { Constraint, Operand } from '../../grammar/types.ts'
import type { Span } from '../source/span.ts'
import { describeOperand, holds, type Line, operandKey, operandName, truthy, type Values } from './line.ts'
import type { ResolvedOption } from './resolve.ts'
import { shown } from './shown.ts'

/** Reports every constraint of the command's definition that the line does not meet. */
export function checkConstraints(line: Line): void {
  for (const constraint of line.command.constraints) checkConstraint(line, constraint)
}

function checkConstraint(line: Line, constraint: Constraint): void {
  const values = constraint.scope === 'object' ? line.object : line.values
  switch (constraint.kind) {
    case 'atMostOne':
    case 'atLeastOne':
    case 'exactlyOne':
      checkCount(line, constraint, values)
      break
    case 'requires':
      checkRequires(line, constraint, values)
      break
    case 'excludes':
      checkExcludes(line, constraint, values)
      break
    default:
      checkValue(line, constraint, values)
  }
}

type Of<Kind extends Constraint['kind']> = Extract<Constraint, { readonly kind: Kind }>

function hintOf({ why }: Constraint): { hint: string } | undefined {
  return why === undefined ? undefined : { hint: why }
}

/** Those operands whose option or word the release has. */
function known(line: Line, operands: readonly Operand[]): Operand[] {
  return operands.filter((each) => isKnown(line, each))
}

function isKnown(line: Line, operand: Operand): boolean {
  const name = operandName(operand)
  return !name.startsWith('--') || line.command.shape.byFlag.has(name)
}

function list(operands: readonly Operand[], joint: 'or' | 'and'): string {
  const words = operands.map(describeOperand)
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}` : (words[0] ?? '')
}

/** Of several operands the one that stands last on the line: what was added to something that was fine. */
function last(line: Line, operands: readonly Operand[]): Operand {
  return [...operands].sort((a, b) => line.spanOf(operandName(b)).start - line.spanOf(operandName(a)).start)[0]!
}

/** The words of an operand: of one that names a value, the value. */
function placeOf(line: Line, operand: Operand): Span {
  const named = typeof operand !== 'string' && !('given' in operand)
  return named ? line.valueSpanOf(operandName(operand)) : line.spanOf(operandName(operand))
}

function checkCount(line: Line, constraint: Of<'atMostOne' | 'atLeastOne' | 'exactlyOne'>, values: Values): void {
  const { kind } = constraint
  const met = constraint.of.filter((each) => holds(each, values) && isKnown(line, each))
  const { name } = line.command.def
  if (met.length > 1 && kind !== 'atLeastOne') {
    const one = last(line, met)
    const others = met.filter((each) => each !== one)
    const message = `Unexpected ${describeOperand(one)} with ${list(others, 'and')}, expected one of them`
    line.report('check/excludes', placeOf(line, one), message, hintOf(constraint))
  }
  const enough = met.length > 0 || (constraint.orAnyWord && line.node.args.length > 0)
  if (!enough && kind !== 'atMostOne') {
    const of = known(line, constraint.of)
    const message = `Unexpected ${name} without ${list(of, 'or')}, expected one of them`
    const blank = of.find((each) => values[operandKey(each)] !== undefined)
    const span = line.spanOf(blank ? operandName(blank) : '')
    line.report(
      'check/missing-option',
      span,
      of.length === 1 ? message.replace('one of them', 'it') : message,
      hintOf(constraint),
    )
  }
}

function checkRequires(line: Line, constraint: Of<'requires'>, values: Values): void {
  const { when, needs = [], oneOf = [], unless = [] } = constraint
  if (!when.every((each) => holds(each, values)) || unless.some((each) => holds(each, values))) return
  const missing = needs.filter((each) => !holds(each, values))
  const noneOf = oneOf.length > 0 && !oneOf.some((each) => holds(each, values))
  if (missing.length === 0 && !noneOf) return
  const what = when.length > 0 ? list(when, 'and') : line.command.def.name
  const expected = missing.length > 0 ? list(missing, 'and') : list(known(line, oneOf), 'or')
  const span = line.spanOf(when.length > 0 ? operandName(last(line, when)) : '')
  line.report('check/requires', span, `Unexpected ${what} alone, expected ${expected} with it`, hintOf(constraint))
}

function checkExcludes(line: Line, constraint: Of<'excludes'>, values: Values): void {
  const { when, not, unless = [] } = constraint
  if (!when.every((each) => holds(each, values)) || unless.some((each) => holds(each, values))) return
  const met = not.filter((each) => holds(each, values))
  if (met.length === 0) return
  const one = last(line, met)
  const context = when.length > 0 ? ` with ${list(when, 'and')}` : ''
  const expected = when.length > 0 ? 'one of them' : `another value in ${line.release}`
  line.report(
    'check/excludes',
    placeOf(line, one),
    `Unexpected ${list(met, 'and')}${context}, expected ${expected}`,
    hintOf(constraint),
  )
}

function checkValue(line: Line, constraint: Of<'range' | 'notEmpty' | 'pattern' | 'pairs'>, values: Values): void {
  const value = values[operandKey(constraint.of)]
  if (value === undefined) return
  const expected = expectation(constraint, value)
  if (expected === undefined) return
  const secret = optionOf(line, constraint.of)?.def.secret
  const what = secret || value === '' ? `value of ${constraint.of}` : `${shown(String(value))} as ${constraint.of}`
  line.report(
    'check/bad-value',
    line.valueSpanOf(constraint.of),
    `Unexpected ${what}, expected ${expected}`,
    hintOf(constraint),
  )
}

function optionOf(line: Line, name: string): ResolvedOption | undefined {
  return line.command.shape.byFlag.get(name)
}

/** What a value should have been, or undefined when it is fine. */
function expectation(
  constraint: Of<'range' | 'notEmpty' | 'pattern' | 'pairs'>,
  value: Values[string],
): string | undefined {
  switch (constraint.kind) {
    case 'range': {
      const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = constraint
      if (Number(value) >= min && Number(value) <= max) return undefined
      return max === Number.POSITIVE_INFINITY ? `${min} or more` : `${min} to ${max}`
    }
    case 'notEmpty':
      return truthy(value) && !(Array.isArray(value) && value.includes('')) ? undefined : 'something that is not empty'
    case 'pattern':
      return new RegExp(`^(?:${constraint.match})$`, 'su').test(String(value)) ? undefined : constraint.expected
    case 'pairs': {
      const parts = value === '' ? [] : String(value).split(',')
      return parts.every((part) => /^[^=]*=[^=]+$/s.test(part)) ? undefined : 'key=value, separated by commas'
    }
  }
}
