import { describe, expect, it } from 'vitest'
import type { ReleaseName } from '../../grammar/releases.ts'
import { check } from '../../src/check/check.ts'
import { parse } from '../../src/parse/parse.ts'

interface Read {
  readonly options?: Readonly<Record<string, unknown>>
  readonly codes?: readonly string[]
  /** What the findings underline. */
  readonly under?: readonly string[]
}

function read(text: string, release: ReleaseName = 'F45'): Required<Read> {
  const { commands, diagnostics } = check(parse(text).file, { release })
  return {
    options: commands[0]!.options,
    codes: diagnostics.map(({ code }) => code.replace('check/', '')),
    under: diagnostics.map(({ span }) => text.slice(span.start, span.end)),
  }
}

/** Line, release, and what it is read as; semantics §2 unless said otherwise. */
const cases: readonly (readonly [line: string, release: ReleaseName, expected: Read])[] = [
  // Both forms of a value, and what may stand after a blank.
  ['part / --size 5 --fstype=ext4', 'F45', { options: { mountpoint: '/', size: 5, fstype: 'ext4' }, codes: [] }],
  ['bootloader --append "--foo bar"', 'F45', { options: { append: '--foo bar' }, codes: [] }],
  ['bootloader --append "--foo=5 quiet"', 'F45', { options: { append: '--foo=5 quiet' }, codes: [] }],
  ['bootloader --append --foo', 'F45', { codes: ['missing-value', 'unknown-option'], under: ['--append', '--foo'] }],
  ['bootloader --append "--timeout=5 quiet"', 'F45', { codes: ['missing-value', 'bad-value'] }],
  ['part / --size -5', 'F45', { options: { mountpoint: '/', size: -5 }, codes: [] }],
  ['part / --size=', 'F45', { codes: ['bad-value'], under: ['--size='] }],
  ['part / --label=', 'F45', { options: { mountpoint: '/', label: '' }, codes: [] }],
  ['part / --grow=1', 'F45', { codes: ['unexpected-value'], under: ['=1'] }],
  // Shortened options.
  ['bootloader --loc=mbr', 'F45', { options: { location: 'mbr' }, codes: [] }],
  ['firewall --enab', 'F45', { codes: ['ambiguous-option'], under: ['--enab'] }],
  ['part / --pbkdf x', 'F45', { options: { mountpoint: '/', pbkdf: 'x' }, codes: [] }],
  ['part / --use=sda1', 'F45', { options: { mountpoint: '/', onpart: 'sda1' }, codes: [] }],
  // What is no option.
  ['rootpw -- -pw', 'F45', { options: { password: '-pw' }, codes: [] }],
  ['bootloader -- foo', 'F45', { codes: ['unexpected-word', 'unexpected-word'], under: ['--', 'foo'] }],
  ['bootloader --append -- foo', 'F45', { codes: ['missing-value', 'unexpected-word', 'unexpected-word'] }],
  ['rootpw -', 'F45', { options: { password: '-' }, codes: [] }],
  ['rootpw -x', 'F45', { codes: ['unknown-option'] }],
  // Repeats.
  ['part / --size=1 --size=2', 'F45', { options: { mountpoint: '/', size: 2 }, codes: [] }],
  ['firewall --trust=a --trust=b,c', 'F45', { options: { trust: ['a', 'b,c'] }, codes: [] }],
  ['firewall --port=1,2:udp --port=a,,b', 'F45', { options: { port: ['1:tcp', '2:udp', 'a:tcp', ':tcp', 'b:tcp'] } }],
  ['firewall --service=a --ssh --service=b', 'F45', { options: { service: ['a', 'ssh', 'b'] }, codes: [] }],
  ['firewall --port=1 --http', 'F8', { options: { port: ['80:tcp', '443:tcp'] }, codes: [] }],
  ['clearpart --all --linux', 'F45', { options: { linux: true }, codes: [] }],
  ['autopart --type=btrfs --nolvm', 'F45', { options: { nolvm: true }, codes: [] }],
  ['rootpw --plaintext --iscrypted x', 'F45', { options: { iscrypted: true, password: 'x' }, codes: [] }],
  // Positionals and words left over.
  [
    'raid / --device=x --level=1 a b',
    'F45',
    { options: { mountpoint: '/', device: 'x', level: 'RAID1', members: ['a', 'b'] } },
  ],
  ['raid / a --device=x --level=1 b', 'F45', { codes: ['ignored-word'], under: ['b'] }],
  ['volgroup vg --foo pv.1', 'F45', { options: { name: 'vg', members: ['--foo', 'pv.1'] }, codes: [] }],
  ['volgroup vg pv.1 --pesize=4 pv.2', 'F45', { options: { name: 'vg', members: ['pv.2'], pesize: 4 }, codes: [] }],
  ['btrfs --label=x none a b', 'F45', { options: { label: 'x', mountpoint: 'none', devices: ['a', 'b'] }, codes: [] }],
  ['btrfs none -5', 'F45', { codes: ['unexpected-word'], under: ['-5'] }],
  ['mount --reformat /dev/x /', 'F45', { codes: ['missing-word'], under: ['mount'] }],
  ['mount /dev/x / --reformat', 'F45', { options: { device: '/dev/x', mountpoint: '/', reformat: true }, codes: [] }],
  ['sshpw --username=u a b', 'F45', { options: { username: 'u', password: 'a b' }, codes: [] }],
  ['device a b', 'F7', { options: { type: 'a', name: 'b' }, codes: [] }],
  ['device a b', 'F8', { codes: ['unexpected-word'], under: ['b'] }],
  ['key --skip a b', 'RHEL5', { options: { skip: true }, codes: [] }],
  ['zerombr yes', 'F8', { codes: ['ignored-word'], under: ['yes'] }],
  ['reboot --eject now', 'FC5', { options: {}, codes: [] }],
  ['part / --size=1 /home', 'F45', { codes: ['unexpected-word'], under: ['/home'] }],
  // Several problems on one line.
  ['part --size=x --bogus y --fstype', 'F45', { codes: ['bad-value', 'missing-value', 'unknown-option'] }],
  ['repo --metalink=x --cost=y', 'RHEL7', { codes: ['missing-option', 'unknown-option', 'bad-value'] }],
  // Deprecated options warn however they are spelled, and lose the type they had.
  ['timezone --nontp UTC', 'F45', { options: { nontp: true, zone: 'UTC' }, codes: ['deprecated-option'] }],
  ['timezone --nont UTC', 'F40', { codes: ['deprecated-option'], under: ['--nont'] }],
  ['part / --start=abc', 'F11', { options: { mountpoint: '/', start: 'abc' }, codes: ['deprecated-option'] }],
  ['part / --start=abc', 'F10', { codes: ['bad-value'] }],
  ['firewall --telnet', 'F10', { codes: ['deprecated-option', 'missing-value'] }],
]

describe('the words after a command', () => {
  it.each(cases)('%s (%s)', (line, release, expected) => {
    const result = read(line, release)
    if (expected.codes) expect([...result.codes].sort()).toEqual([...expected.codes].sort())
    if (expected.options) expect(result.options).toEqual(expected.options)
    if (expected.under) expect(result.under).toEqual(expected.under)
  })

  it('point at the value for a wrong value, through quotes', () => {
    expect(read('part / --size="a b"').under).toEqual(['a b'])
    expect(read(`part / "--size=x"`).under).toEqual(['x'])
    expect(read(`part / --size=a"b"`).under).toEqual(['a"b"'])
    const text = 'repo --name=a --baseurl=http://x'
    const { at } = check(parse(text).file).commands[0]!
    expect(Object.entries(at).map(([key, { start, end }]) => [key, text.slice(start, end)])).toEqual([
      ['name', 'a'],
      ['baseurl', 'http://x'],
    ])
  })

  it('may be very many', () => {
    const many = 100_000
    expect(read(`firewall${' --port=1'.repeat(many)} --service=${'a,'.repeat(many)}`).options.port).toHaveLength(many)
    expect(read(`volgroup vg${' pv'.repeat(many)}`).options.members).toHaveLength(many)
    expect(read(`skipx${' x'.repeat(1000)}`).codes).toHaveLength(1000)
  })
})
