import { describe, expect, it } from 'vitest'
import { commands } from '../../grammar/commands/index.ts'
import { releases } from '../../grammar/releases.ts'
import type { CommandDef, Constraint, Flag, Operand } from '../../grammar/types.ts'
import { operandName } from '../../src/check/line.ts'
import { findCommand, resolveCommand } from '../../src/check/resolve.ts'

const defs = Object.values<CommandDef>(commands)

/** Options, positionals and leftover words that a definition has in some release. */
function namesOf({ options = {}, positionals = [], leftovers = [] }: CommandDef): Set<string> {
  return new Set([
    ...Object.keys(options),
    ...positionals.map(({ name }) => name),
    ...leftovers.flatMap(({ takes = [] }) => takes.map(({ name }) => name)),
  ])
}

function operandsOf(constraint: Constraint): readonly Operand[] {
  switch (constraint.kind) {
    case 'requires':
      return [
        ...constraint.when,
        ...(constraint.needs ?? []),
        ...(constraint.oneOf ?? []),
        ...(constraint.unless ?? []),
      ]
    case 'excludes':
      return [...constraint.when, ...constraint.not, ...(constraint.unless ?? [])]
    case 'range':
    case 'notEmpty':
    case 'pattern':
    case 'pairs':
      return [constraint.of]
    default:
      return constraint.of
  }
}

describe.each(defs.map((def) => [def.name, def] as const))('the definition of %s', (_, def) => {
  const names = namesOf(def)

  it('speaks of options and words that it has', () => {
    const operands = [
      ...(def.constraints ?? []).flatMap(operandsOf),
      ...(def.implies ?? []).flatMap(({ when, means, value }) => [
        when,
        means,
        ...(typeof value === 'object' ? [value.of] : []),
      ]),
      ...(def.duplicates ?? []).flatMap(({ key }) => key),
    ]
    expect(operands.map(operandName).filter((name) => !names.has(name))).toEqual([])
  })

  it('speaks of commands that there are', () => {
    const others = (def.conflicts ?? []).flatMap((conflict) => conflict.with)
    expect(others.filter((name) => findCommand(name)?.name !== name)).toEqual([])
    const instead = [def.instead, ...Object.values(def.options ?? {}).map((option) => option.instead)]
    for (const each of instead) {
      const [first] = each?.split(' ') ?? []
      if (first) expect(first.startsWith('--') ? names.has(first) : findCommand(first) !== undefined).toBe(true)
    }
  })

  it('is consistent in every release', () => {
    for (const release of releases) {
      const command = resolveCommand(def.name, release)
      if (command?.status !== 'active') continue
      const { options, byFlag } = command.shape
      const spellings = options.flatMap(({ flag, aliases = [] }) => [flag, ...aliases])
      expect(new Set(spellings).size).toBe(spellings.length)
      for (const { into, type, choices = [], synonyms = {} } of options) {
        if (into) expect(byFlag.get(into)?.repeat).toBe('extend')
        if (type === 'keyword') expect(choices.length).toBeGreaterThan(0)
        expect(Object.values(synonyms).filter((meant) => !choices.includes(meant))).toEqual([])
      }
    }
  })

  it('explains itself', () => {
    expect(def.description).toMatch(/^[A-Z].*\.$/)
    const { options = {}, positionals = [] } = def
    const phrases = [
      ...(Object.keys(options) as Flag[]).map((flag) => options[flag]!.help),
      ...positionals.map(({ help }) => help),
    ]
    for (const phrase of phrases) expect(phrase).toMatch(/^[^\s.].*[^.]$/)
  })
})
