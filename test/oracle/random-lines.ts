import fc from 'fast-check'
import { commands } from '../../grammar/commands/index.ts'
import { type ReleaseName, releases } from '../../grammar/releases.ts'
import type { CommandDef } from '../../grammar/types.ts'
import { type ResolvedOption, resolveCommand, type Shape } from '../../src/check/resolve.ts'

/** A line to ask the reference about. */
export interface RandomLine {
  readonly release: ReleaseName
  readonly text: string
}

/** Words that some command or other gives a meaning, and some that none does. */
const words = [
  ...[
    '/',
    '/home',
    '/a/b/../c',
    '//x',
    'swap',
    'none',
    'biosboot',
    'pv.01',
    'raid.01',
    'btrfs.01',
    'sda',
    '/dev/sda1',
    'md0',
    'md',
  ],
  ...[
    'vg',
    'vg/lv',
    'vg/',
    'eth0',
    'eth0.77',
    'vlan5',
    'vlan.5',
    'LABEL=x',
    'en_US',
    'us',
    'UTC',
    'join',
    'reconfigure',
    'use',
  ],
  ...[
    '0',
    '1',
    '4',
    '10',
    '50',
    '99',
    '100',
    '101',
    '4096',
    '-1',
    '-5',
    '1_000',
    '+3',
    ' 7 ',
    '0x10',
    '1.5',
    '-',
    '-.5',
  ],
  ...[
    'on',
    'no',
    'TRUE',
    'true',
    'maybe',
    'a,b',
    'a, b',
    ',',
    'a,,b',
    'a=b',
    'a=',
    '=',
    'a=b,c=d',
    'host:5901',
    'a b',
    '--foo bar',
    'a"b',
    "it's",
    'a#b',
  ],
  ...[
    'RAID1',
    'raid5',
    'plain',
    'partition',
    'thinp',
    'lvm',
    'btrfs',
    'ext4',
    'tmpfs',
    'single',
    'PRE-INSTALL',
    'post-install',
    'mac',
    'static',
    'dhcp',
  ],
  ...['writeback', 'luks2', 'luks2-hw-opal', 'pbkdf2', 'http://x/y', 'file:///x', 'ftp://h/p', 'floppy', 'x', ''],
] as const

/** Written so that the reference's tokeniser gives it back. */
function quote(word: string): string {
  return /^[\w./:=,@%+-]+$/.test(word) ? word : `"${word.replace(/["\\]/g, '\\$&')}"`
}

const anyWord = fc.constantFrom(...words)

/** Mostly a value that the option takes. */
function valueFor({ type, choices = [], synonyms = {} }: ResolvedOption): fc.Arbitrary<string> {
  const known = [...choices, ...Object.keys(synonyms)]
  const good: fc.Arbitrary<string> =
    known.length > 0
      ? fc.constantFrom(...known)
      : type === 'int'
        ? fc.integer({ min: -3, max: 5000 }).map(String)
        : anyWord
  return fc.oneof({ weight: 5, arbitrary: good }, { weight: 1, arbitrary: anyWord })
}

/** The words of one option: its flag, sometimes shortened, with a value in one word or two, or none. */
function optionWords(option: ResolvedOption): fc.Arbitrary<readonly string[]> {
  const spelling = fc.constantFrom(option.flag, ...(option.aliases ?? []))
  const shortened = fc
    .tuple(spelling, fc.integer({ min: 3, max: 12 }))
    .map(([flag, length]) => flag.slice(0, Math.max(3, length)))
  const flag = fc.oneof({ weight: 12, arbitrary: spelling }, { weight: 1, arbitrary: shortened })
  const bare = flag.map((written) => [written])
  const joined = fc
    .tuple(flag, valueFor(option))
    .map(([written, value]) => [`${written}=${value === '' ? '' : quote(value)}`])
  const apart = fc.tuple(flag, valueFor(option)).map(([written, value]) => [written, quote(value)])
  return option.type === 'flag'
    ? fc.oneof({ weight: 20, arbitrary: bare }, { weight: 1, arbitrary: joined })
    : fc.oneof({ weight: 8, arbitrary: joined }, { weight: 6, arbitrary: apart }, { weight: 1, arbitrary: bare })
}

function argumentsOf(shape: Shape): fc.Arbitrary<readonly string[]> {
  const { options, positionals, leftovers, all } = shape
  const required = fc.tuple(...options.filter((each) => each.required).map(optionWords))
  const some =
    options.length > 0 ? fc.array(fc.constantFrom(...options).chain(optionWords), { maxLength: 4 }) : fc.constant([])
  const most = positionals.length + (leftovers.takes?.length ?? 0)
  const plain = fc.array(
    anyWord.map((word) => [quote(word)]),
    { minLength: Math.min(1, most), maxLength: most === 0 ? 0 : most + 1 },
  )
  const strange = fc.constantFrom(...Object.keys(all), '--bogus', '--foo=1', '-q', '--', 'stray').map((word) => [word])
  const odd = fc.oneof(
    { weight: 9, arbitrary: fc.constant<string[][]>([]) },
    { weight: 1, arbitrary: fc.array(strange, { maxLength: 1 }) },
  )
  return fc
    .tuple(required, some, plain, odd)
    .chain((parts) =>
      fc
        .shuffledSubarray(parts.flat() as readonly string[][] as string[][])
        .map((shuffled) => [parts.flat(), shuffled]),
    )
    .chain(([ordered, shuffled]) => fc.constantFrom(ordered!, ordered!, shuffled!))
    .map((groups) => (groups as readonly string[][]).flat())
}

const names = Object.values<CommandDef>(commands).flatMap(({ name, aliases = [] }) => [name, ...aliases])

/** Valid, nearly valid and invalid lines of the commands that a random release has, made from their definitions. */
export const randomLine: fc.Arbitrary<RandomLine> = fc.constantFrom(...releases).chain((release) => {
  const known = names.filter((name) => resolveCommand(name, release))
  return fc
    .constantFrom(...known)
    .chain((name) =>
      argumentsOf(resolveCommand(name, release)!.shape).map((rest) => ({ release, text: [name, ...rest].join(' ') })),
    )
})
