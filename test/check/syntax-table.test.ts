import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type ReleaseName, releases } from '../../grammar/releases.ts'
import type { ValueType } from '../../grammar/types.ts'
import { type ResolvedOption, resolveCommand } from '../../src/check/resolve.ts'
import { noShared, sharedPath } from '../support/shared.ts'

interface TableOption {
  readonly flags: readonly string[]
  readonly positional?: true
  readonly action?: string
  readonly type?: string
  readonly nargs?: number | '*' | '?'
  readonly choices?: readonly string[]
  readonly required?: true
  readonly deprecated?: string
  readonly default?: unknown
  readonly dest?: string
}

interface TableCommand {
  readonly versions: readonly ReleaseName[]
  readonly status: 'active' | 'deprecated' | 'removed'
  readonly options: readonly TableOption[]
}

/** The reference's name of the converter of each of our types. */
const converters: Readonly<Record<ValueType, readonly (string | undefined)[]>> = {
  flag: [undefined],
  word: [undefined, '_device_cb'],
  url: [undefined],
  int: ['int'],
  bool: ['ksboolean'],
  list: ['commaSplit'],
  mountpoint: ['mountpoint'],
  device: ['part_cb'],
  md: ['_device_cb'],
  keyword: ['_level_cb', '_type_cb', 'level_cb', '_when_cb'],
  ports: ['firewall_port_cb'],
  teamslaves: ['_teamslaves_cb'],
}

/** Where our data says something else than the table, and why. */
const exceptions: Readonly<Record<string, string>> = {
  method: 'stands in the tables with the options of other commands, but no release can parse a line of it',
  'volgroup name':
    'the reference takes all words as the name and moves them afterwards; we take one word and the members after it',
}

/** What is compared of an option, as one line of text. */
function ofTable(option: TableOption, all: readonly TableOption[]): string {
  const { flags, action = '', choices = [], required, deprecated, nargs } = option
  const flag = /^(?:Store(?:True|False|Const)|AppendConst|ExtendConst)$/.test(action)
  return line({
    flags,
    flag,
    choices,
    required: required === true,
    deprecated: deprecated !== undefined,
    optional: nargs === '?',
    sticky: option.default === undefined && !/AppendConst|ExtendConst|Extend|Append/.test(action),
    repeat: action === 'Append' ? 'append' : action === 'Extend' ? 'extend' : 'last',
    shares: all.filter((other) => other !== option && destOf(other) === destOf(option)).map((other) => other.flags[0]!),
  })
}

function destOf({ dest, flags, positional }: TableOption): string {
  return positional ? `word ${flags[0]}` : (dest ?? flags[0]!.slice(2).replaceAll('-', '_'))
}

function ofData(option: ResolvedOption, all: readonly ResolvedOption[]): string {
  const destination = ({ group, into, key, repeat }: ResolvedOption) => into || group || (repeat ? `--${key}` : key)
  return line({
    flags: [option.flag, ...(option.aliases ?? [])],
    flag: option.type === 'flag',
    choices: option.type === 'keyword' ? [] : (option.choices ?? []),
    required: option.required === true,
    deprecated: option.status === 'deprecated',
    optional: option.optionalValue === true,
    sticky: !option.into && !option.repeat && (option.sticky ?? (option.type !== 'flag' && option.default == null)),
    repeat: option.repeat ?? 'last',
    shares: all
      .filter((other) => other !== option && destination(other) === destination(option))
      .map(({ flag }) => flag),
  })
}

interface Compared {
  readonly flags: readonly string[]
  readonly flag: boolean
  readonly choices: readonly string[]
  readonly required: boolean
  readonly deprecated: boolean
  readonly optional: boolean
  readonly sticky: boolean
  readonly repeat: string
  readonly shares: readonly string[]
}

const canonical: Readonly<Record<string, string>> = { '--disable': '--disabled', '--enable': '--enabled' }

function line({ flags, choices, shares, ...rest }: Compared): string {
  const sharing = [...new Set(shares.map((flag) => canonical[flag] ?? flag))].sort()
  return `${[...flags].sort().join('|')} ${JSON.stringify({ choices: [...choices].sort(), sharing, ...rest })}`
}

describe.skipIf(noShared())('the data of the commands', () => {
  const text = noShared() ? '{"commands":{}}' : readFileSync(sharedPath('facts', 'syntax.json'), 'utf8')
  const { commands } = JSON.parse(text) as { commands: Record<string, readonly TableCommand[]> }

  it('has every command of the table, and no other, in each release', () => {
    for (const [name, variants] of Object.entries(commands)) {
      for (const release of releases) {
        const row = variants.find(({ versions }) => versions.includes(release))
        const status = resolveCommand(name, release)?.status
        expect([name, release, status === 'discouraged' ? 'active' : status]).toEqual([name, release, row?.status])
      }
    }
    expect(Object.keys(commands)).toHaveLength(84)
  })

  it.each(Object.entries(commands).filter(([name]) => !exceptions[name]))(
    '%s has the options and words of the table',
    (name, variants) => {
      for (const { versions, options, status } of variants) {
        if (status !== 'active') continue
        for (const release of versions) {
          const { shape } = resolveCommand(name, release)!
          const named = options.filter(({ positional }) => !positional)
          expect([release, ...shape.options.map((each) => ofData(each, shape.options)).sort()]).toEqual([
            release,
            ...named
              .map((each) => ofTable(each, named))

              .sort(),
          ])
          for (const each of named) {
            const { type = 'word' } = shape.byFlag.get(each.flags[0]!)!
            expect([release, each.flags[0], type, converters[type]]).toEqual([
              release,
              each.flags[0],
              type,
              expect.arrayContaining([each.type]),
            ])
          }
          const words = options.filter(({ positional }) => positional)
          expect(shape.positionals).toHaveLength(words.length)
          words.forEach(({ nargs, type, choices, flags }, at) => {
            const positional = shape.positionals[at]!
            expect(converters[positional.type ?? 'word']).toContain(type)
            expect(positional.choices ?? []).toEqual(choices ?? [])
            if (!exceptions[`${name} ${flags[0]}`])
              expect([release, positional.count]).toEqual([release, String(nargs ?? 1)])
          })
        }
      }
    },
  )

  it('lists no exception that is none', () => {
    expect(Object.values(exceptions).every((why) => why.length > 20)).toBe(true)
    expect(resolveCommand('method', 'F20')!.shape.options).toEqual([])
    expect(resolveCommand('volgroup', 'F45')!.shape.positionals[0]!.count).toBe('1')
  })
})
