import { describe, expect, expectTypeOf, it } from 'vitest'
import { check } from '../../src/check/check.ts'
import { isCommand, type OptionsOf, typedCommands } from '../../src/check/typed.ts'
import { parse } from '../../src/parse/parse.ts'
import type { Span } from '../../src/source/span.ts'

const text = 'repo --name=a --baseurl=b --excludepkgs=x,y --cost=5\nbogus\npart / --size=1\n'

describe('typed commands', () => {
  it('narrow by name', () => {
    const seen: string[] = []
    for (const command of typedCommands(check(parse(text).file).commands)) {
      if (command.name === 'repo') {
        expectTypeOf(command.options.baseurl).toEqualTypeOf<string | undefined>()
        expectTypeOf(command.options.excludepkgs).toEqualTypeOf<readonly string[] | undefined>()
        expectTypeOf(command.options.cost).toEqualTypeOf<number | undefined>()
        expectTypeOf(command.at.baseurl).toEqualTypeOf<Span | undefined>()
        seen.push(`${command.options.baseurl} ${command.options.excludepkgs?.join(' ')} ${command.at.cost?.start}`)
      } else if (command.name === 'part') {
        expectTypeOf(command.options.mountpoint).toEqualTypeOf<string | undefined>()
        expectTypeOf(command.options.noformat).toEqualTypeOf<true | undefined>()
        seen.push(`${command.options.mountpoint} ${command.options.size}`)
      }
    }
    expect(seen).toEqual(['b x y 51', '/ 1'])
  })

  it('can be told one by one', () => {
    const [first] = check(parse(text).file).commands
    expect(isCommand(first!, 'repo') && first.options.name).toBe('a')
    expect(isCommand(first!, 'part')).toBe(false)
  })

  it('derive from every part of a definition', () => {
    expectTypeOf<OptionsOf<'bootloader'>['bootDrive']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<OptionsOf<'network'>['bindto']>().toEqualTypeOf<'mac' | undefined>()
    expectTypeOf<OptionsOf<'network'>['teamslaves']>().toEqualTypeOf<readonly (readonly string[])[] | undefined>()
    expectTypeOf<OptionsOf<'autopart'>['type']>().toEqualTypeOf<'lvm' | 'btrfs' | 'plain' | 'thinp' | undefined>()
    expectTypeOf<OptionsOf<'firewall'>['port']>().toEqualTypeOf<readonly string[] | undefined>()
    expectTypeOf<OptionsOf<'mount'>['reformat']>().toEqualTypeOf<string | true | undefined>()
    expectTypeOf<OptionsOf<'btrfs'>['devices']>().toEqualTypeOf<readonly string[] | undefined>()
    expectTypeOf<OptionsOf<'raid'>['members']>().toEqualTypeOf<readonly string[] | undefined>()
    expectTypeOf<OptionsOf<'timezone'>['zone']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<OptionsOf<'auth'>['args']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<OptionsOf<'part'>['start']>().toEqualTypeOf<number | string | undefined>()
  })
})
