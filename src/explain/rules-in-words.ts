import { inLanes, type ReleaseName } from '../../grammar/releases.ts'
import type { CommandDef, Constraint, Flag, Operand } from '../../grammar/types.ts'
import { describeOperand, operandName } from '../check/line.ts'
import { rangesText } from './lives.ts'
import { joined } from './prose.ts'

/** One thing that must hold, and the options and words it is about. */
export interface RuleInWords {
  /** A sentence without a full stop. */
  readonly text: string
  /** Where it holds, in words; left out when it holds as long as the command lives, or when a release was asked about. */
  readonly where?: string
  readonly about: readonly string[]
}

/**
 * What a command demands of its options and words beyond each of them alone; with a release, only what holds there.
 * @param has whether an option or word is there at all: what speaks of others is left out
 */
export function rulesOf(
  def: CommandDef,
  release?: ReleaseName,
  has: (name: string) => boolean = () => true,
): readonly RuleInWords[] {
  const rules: RuleInWords[] = []
  const add = (text: string, about: readonly string[], lanes?: Constraint['lanes']) => {
    if (release && !inLanes(release, lanes)) return
    const where = release ? undefined : rangesText(lanes, def.lanes)
    rules.push({ text, about, ...(where !== undefined && { where }) })
  }
  for (const given of def.constraints ?? []) {
    const constraint = narrowed(given, has)
    if (!constraint) continue
    add(constraintText(constraint, def.name), operandsOf(constraint).map(operandName), constraint.lanes)
  }
  for (const { when, means, value, asDefault, lanes } of def.implies ?? []) {
    if (!has(operandName(when)) || !has(means)) continue
    add(impliedText(describeOperand(when), means, value, asDefault === true), [operandName(when), means], lanes)
  }
  for (const { with: others, lanes } of def.conflicts ?? []) {
    add(`May not follow ${joined(others, 'or')} in the same kickstart`, [], lanes)
  }
  return rules
}

/** A constraint without the operands that are not there; undefined when nothing is left of it. */
function narrowed(constraint: Constraint, has: (name: string) => boolean): Constraint | undefined {
  const kept = (operands: readonly Operand[]) => operands.filter((operand) => has(operandName(operand)))
  switch (constraint.kind) {
    case 'atMostOne':
    case 'atLeastOne':
    case 'exactlyOne': {
      const of = kept(constraint.of)
      const least = constraint.kind === 'atMostOne' ? 2 : 1
      return of.length >= least ? { ...constraint, of } : undefined
    }
    case 'requires': {
      const { when, needs = [], oneOf = [], unless = [] } = constraint
      if (kept(when).length < when.length) return undefined
      return { ...constraint, needs: kept(needs), oneOf: kept(oneOf), unless: kept(unless) }
    }
    case 'excludes': {
      const { when, not, unless = [] } = constraint
      if (kept(when).length < when.length || kept(not).length === 0) return undefined
      return { ...constraint, not: kept(not), unless: kept(unless) }
    }
    default:
      return has(constraint.of) ? constraint : undefined
  }
}

function operandsOf(constraint: Constraint): readonly Operand[] {
  switch (constraint.kind) {
    case 'atMostOne':
    case 'atLeastOne':
    case 'exactlyOne':
      return constraint.of
    case 'requires':
      return [
        ...constraint.when,
        ...(constraint.needs ?? []),
        ...(constraint.oneOf ?? []),
        ...(constraint.unless ?? []),
      ]
    case 'excludes':
      return [...constraint.when, ...constraint.not, ...(constraint.unless ?? [])]
    default:
      return [constraint.of]
  }
}

function named(operands: readonly Operand[], joint: 'and' | 'or'): string {
  return joined(operands.map(describeOperand), joint)
}

/** One constraint as a sentence. */
export function constraintText(constraint: Constraint, command: string): string {
  const { scope, why } = constraint
  const earlier = scope === 'object' ? '; what earlier lines set counts too' : ''
  return `${sentence(constraint, command)}${earlier}${why ? `: ${why}` : ''}`
}

function sentence(constraint: Constraint, command: string): string {
  switch (constraint.kind) {
    case 'atMostOne':
      return `At most one of ${named(constraint.of, 'and')}`
    case 'atLeastOne':
      return constraint.of.length === 1
        ? `${named(constraint.of, 'and')} cannot be left out`
        : `At least one of ${named(constraint.of, 'and')}`
    case 'exactlyOne':
      return constraint.of.length === 1
        ? `${named(constraint.of, 'and')} cannot be left out`
        : `Exactly one of ${named(constraint.of, 'and')}`
    case 'requires': {
      const { when, needs = [], oneOf = [], unless = [] } = constraint
      const needed = [
        ...(needs.length > 0 ? [named(needs, 'and')] : []),
        ...(oneOf.length > 0 ? [named(oneOf, 'or')] : []),
      ]
      const subject = when.length > 0 ? named(when, 'and') : command
      return `${subject} needs ${needed.join(', and ')}${exception(unless)}`
    }
    case 'excludes': {
      const { when, not, unless = [] } = constraint
      const none = named(not, 'or')
      return when.length > 0
        ? `${named(when, 'and')} cannot stand with ${none}${exception(unless)}`
        : `${none} is refused${exception(unless)}`
    }
    case 'range': {
      const { of, min, max } = constraint
      if (min === undefined) return `${of} is at most ${max}`
      return max === undefined ? `${of} is ${min} or more` : `${of} is ${min} to ${max}`
    }
    case 'notEmpty':
      return `${constraint.of} may not be empty`
    case 'pattern':
      return `${constraint.of} is ${constraint.expected}`
    case 'pairs':
      return `${constraint.of} is a list of key=value, separated by commas`
  }
}

function exception(unless: readonly Operand[]): string {
  return unless.length > 0 ? `, unless there is ${named(unless, 'or')}` : ''
}

function impliedText(
  when: string,
  means: string,
  value: string | number | boolean | { readonly of: string },
  asDefault: boolean,
): string {
  if (typeof value === 'object') return `Without ${means} its value is that of ${value.of}`
  if (value === '') return `${when} leaves ${means} empty`
  const given = value === true ? means : `${means}${means.startsWith('--') ? '=' : ' '}${value}`
  return asDefault ? `${when} implies ${given}, unless ${means} is given` : `${when} implies ${given}`
}

/** What further lines of the same command do. */
export function repeatsOf(def: CommandDef, release?: ReleaseName): readonly string[] {
  const texts: string[] = []
  if (def.repeat === 'list') texts.push('Each line adds one')
  else if (def.raw !== undefined) texts.push('The last line counts')
  else {
    const sticky = Object.entries(def.options ?? {}).flatMap(([flag, option]) =>
      isSticky(option) ? [flag as Flag] : [],
    )
    texts.push(
      sticky.length === 0
        ? 'The last line counts'
        : 'The last line counts; a value that it leaves out stays as an earlier line set it ' +
            `(${sticky.length > 4 ? `${sticky.slice(0, 3).join(', ')} and ${sticky.length - 3} more` : sticky.join(', ')})`,
    )
  }
  for (const { key, severity, except, lanes } of def.duplicates ?? []) {
    if (release && !inLanes(release, lanes)) continue
    const where = release ? undefined : rangesText(lanes, def.lanes)
    const what = key.length > 0 ? `Two lines with the same ${joined(key, 'and')}` : 'A second line'
    const but = except ? `, except for ${except.join(', ')}` : ''
    const verdict = severity === 'error' ? 'refused' : 'warned about'
    texts.push(`${what} ${key.length > 0 ? 'are' : 'is'} ${verdict}${but}${where ? ` (${where})` : ''}`)
  }
  return texts
}

function isSticky(option: NonNullable<CommandDef['options']>[Flag]): boolean {
  return option.sticky ?? (option.type !== 'flag' && option.into === undefined && (option.default ?? null) === null)
}
