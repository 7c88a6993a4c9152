import { describe, expect, test } from 'vitest'
import { commands } from '../../grammar/commands/index.ts'
import { type ReleaseName, releases } from '../../grammar/releases.ts'
import type { CommandDef } from '../../grammar/types.ts'
import type { WriteItem, WriteTest } from '../../grammar/write-types.ts'
import { resolveCommand } from '../../src/check/resolve.ts'

const defs = Object.values<CommandDef>(commands)

/** The options and words that an item or test is about: `--x`, `name`. */
function testNames(each: WriteTest): string[] {
  return typeof each === 'string' ? [each.replace(/^!/, '').replace(/(?<=.)=.*$/, '')] : each.flatMap(testNames)
}

function itemNames(item: WriteItem): string[] {
  if (typeof item === 'string') return [item.replace(/^["']|["']$/g, '').replace(/=.*$/, '')]
  // Text that is written for another option or value names one that the command must have as well.
  if ('text' in item) return item.text === '' ? [] : [item.text.replace(/=.*$/, '')]
  if ('given' in item) return itemNames(item.given)
  if ('each' in item) return itemNames(item.each)
  if ('first' in item) return item.first.flatMap(itemNames)
  return [...(item.when ?? []).flatMap(testNames), ...item.write.flatMap(itemNames)]
}

function writtenNames({ write }: CommandDef): Set<string> {
  const forms = write ? [write, ...(write.variants ?? [])] : []
  return new Set(
    forms.flatMap(({ items, when }) => [...(when ?? []).flatMap(testNames), ...(items ?? []).flatMap(itemNames)]),
  )
}

/** Options that no line of the reference's has, and why. */
const neverWritten: Readonly<Record<string, string>> = {
  'btrfs --parent': 'stored and unused',
  'install --root-device': 'accepted and unused',
  'user --plaintext': 'the default',
}

describe.each(defs.filter((def) => def.write))('$name', (def) => {
  const known = new Set<string>([
    ...Object.entries(def.options ?? {}).flatMap(([flag, option]) => [
      flag,
      ...(option.aliases ?? []),
      ...(option.changes ?? []).flatMap((change) => change.aliases ?? []),
    ]),
    ...(def.positionals ?? []).map((each) => each.name),
    ...(def.leftovers ?? []).flatMap(({ takes }) => (takes ?? []).map((each) => each.name)),
    ...(def.raw ? [def.raw] : []),
  ])
  const written = writtenNames(def)

  test('is written with options and words that it has', () => {
    expect([...written].filter((name) => !known.has(name))).toEqual([])
  })

  test('loses no option that it keeps', () => {
    const lost = releases.flatMap((release: ReleaseName) => {
      const command = resolveCommand(def.name, release)
      if (command?.status !== 'active') return []
      return command.shape.options
        .filter(({ flag, into, status }) => !into && status !== 'deprecated' && !written.has(flag))
        .map(({ flag }) => `${def.name} ${flag}`)
    })
    const explained = Object.keys(neverWritten).filter((each) => each.startsWith(`${def.name} `))
    expect(new Set(lost)).toEqual(new Set(explained))
  })
})

test('commands without a canonical form are those that no line may use', () => {
  expect(defs.filter((def) => !def.write).map(({ name }) => name)).toEqual(['method'])
})
