import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CommandSpec, OptionSpec } from '../../src/cli/command-spec.ts'
import { commands } from '../../src/cli/commands.ts'
import { explainUsage } from '../../src/cli/explain-usage.ts'
import { readArguments } from '../../src/cli/read-arguments.ts'
import { readWithYargs } from '../../src/cli/yargs.ts'

/** Words that mean something to the command, nearly mean something, or try the readers. */
function words(spec: CommandSpec): fc.Arbitrary<string> {
  const names = Object.keys(spec.options)
  const letters = Object.values(spec.options).flatMap(({ alias }) => alias ?? [])
  const choices = Object.values(spec.options).flatMap((option) => option.choices ?? [])
  const value = fc.constantFrom('', 'x', '-', 'true', 'false', '1', '-1', '--x', 'a=b', '0x10', '1e3', 'ä', ...choices)
  const option = fc.constantFrom(...names, 'no-such', 'constructor', '__proto__', '_', 'help')
  const letter = fc.constantFrom(...letters, 'z', 'h', '1')
  return fc.oneof(
    value,
    fc.constantFrom('a.ks', 'b.ks', '--', '---', '-='),
    option.map((name) => `--${name}`),
    fc.tuple(option, value).map(([name, text]) => `--${name}=${text}`),
    fc.array(letter, { minLength: 1, maxLength: 3 }).map((all) => `-${all.join('')}`),
    fc.tuple(letter, value).map(([name, text]) => `-${name}${text}`),
  )
}

describe.each(commands.map((entry) => [entry.name, entry] as const))('the arguments of ks %s', (_name, entry) => {
  it('mean the same to both readers', async () => {
    const { spec } = await entry.load()
    await fc.assert(
      fc.asyncProperty(fc.array(words(spec), { maxLength: 5 }), async (argv) => {
        expect(await readWithYargs(spec, argv)).toEqual(readArguments(spec, argv))
      }),
      { numRuns: 300 },
    )
  })

  it('may not have a wrong value in front of the one that counts', async () => {
    const { spec } = await entry.load()
    for (const [name, option] of Object.entries<OptionSpec>(spec.options)) {
      if (!option.choices) continue
      const words = spec.positionals.filter(({ required }) => required).map(() => 'a.ks')
      const argv = [`--${name}=`, `--${name}=${option.choices[0]}`, ...words]
      expect([argv, readArguments(spec, argv), await readWithYargs(spec, argv)]).toEqual([argv, undefined, undefined])
      expect(readArguments(spec, argv.slice(1))).toBeDefined()
    }
  })

  it('are explained when they are refused', async () => {
    const { spec } = await entry.load()
    fc.assert(
      fc.property(fc.array(words(spec), { maxLength: 5 }), (argv) => {
        fc.pre(!readArguments(spec, argv))
        const { message, exitCode } = explainUsage(spec, argv)
        expect(exitCode).toBe(2)
        expect(message).not.toContain('cannot be read')
      }),
      { numRuns: 300 },
    )
  })
})
