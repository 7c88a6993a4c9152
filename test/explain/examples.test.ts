import { describe, expect, it } from 'vitest'
import { commands } from '../../grammar/commands/index.ts'
import type { SectionDef } from '../../grammar/sections.ts'
import { sections } from '../../grammar/sections.ts'
import type { CommandDef, Flag } from '../../grammar/types.ts'
import { check } from '../../src/check/check.ts'
import { findCommand } from '../../src/check/resolve.ts'
import { newestRelease } from '../../src/explain/lives.ts'
import { parse } from '../../src/parse/parse.ts'
import { writeCommand } from '../../src/write/write-command.ts'

const all = Object.values<CommandDef>(commands)
const kinds = Object.values<SectionDef>(sections)
const always = { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } } as const

/** What is wrong with a text in the release, as codes and messages. */
function findings(text: string, release: ReturnType<typeof newestRelease>): readonly string[] {
  const { file } = parse(`${text}\n`)
  const checked = check(file, { release })
  return [...file.problems, ...checked.diagnostics].map(({ code, message }) => `${code} ${message}`)
}

describe('the examples of commands', () => {
  it('are there for every command that a line may use', () => {
    expect(all.filter(({ example }) => example === undefined).map(({ name }) => name)).toEqual(['method'])
  })

  it.each(all.flatMap((def) => (def.example === undefined ? [] : [[def.name, def] as const])))('%s', (name, def) => {
    const release = newestRelease(def.lanes)
    const allowed = name === 'auth' ? /^check\/discouraged-command / : /^check\/deprecated-option [^,]*nothing/
    expect(findings(def.example!, release).filter((finding) => !allowed.test(finding))).toEqual([])
    const read = check(parse(`${def.example}\n`).file, { release }).commands
    expect(read).toHaveLength(1)
    expect(read[0]?.name).toBe(name)
    // What is written means the same: it reads back to the same values.
    const written = writeCommand(read[0]!)
    if (written === '') return
    const again = check(parse(written).file, { release }).commands.at(-1)
    expect(again?.ok, written).toBe(true)
    expect(again?.options, written).toMatchObject(read[0]!.options)
  })
})

describe('the examples of options', () => {
  const given = all.flatMap((def) =>
    Object.entries<NonNullable<CommandDef['options']>[Flag]>(def.options ?? {}).flatMap(([flag, option]) =>
      option.example === undefined ? [] : [[`${def.name} ${flag}`, def, flag, option] as const],
    ),
  )

  it('are some', () => {
    expect(given.length).toBeGreaterThan(20)
  })

  it.each(given)('%s', (_, def, flag, option) => {
    const release = newestRelease(option.lanes ?? def.lanes, 'option')
    expect(option.example).toContain(flag)
    expect(findings(option.example!, release).filter((finding) => !finding.includes('deprecated'))).toEqual([])
    expect(findCommand(option.example!.split(' ')[0]!)).toBe(def)
  })
})

describe('the examples of sections', () => {
  it.each(kinds.map((def) => [def.name, def] as const))('%s', (name, def) => {
    expect(def.example).toMatch(new RegExp(`^${name}[ \n]`))
    const release = newestRelease(def.lanes ?? always)
    expect(
      findings(def.example!.trimEnd(), release).filter((finding) => !finding.startsWith('check/deprecated')),
    ).toEqual([])
  })
})

describe('the words about the language', () => {
  it.each(all.map((def) => [def.name, def] as const))('%s', (_, def) => {
    expect(def.description).toMatch(/^[A-Z].*\.$/s)
    const helps = [
      ...Object.values(def.options ?? {}).map(({ help }) => help),
      ...[...(def.positionals ?? []), ...(def.leftovers ?? []).flatMap(({ takes = [] }) => takes)].map(
        ({ help }) => help,
      ),
    ]
    for (const help of helps) {
      expect(help).not.toMatch(/\.$/)
      expect(help.length).toBeGreaterThan(5)
      expect(help.length).toBeLessThan(125)
    }
  })
})
