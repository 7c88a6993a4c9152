import { describe, expect, it } from 'vitest'
import { convert, normalisePath, readDigits, readInt } from '../../src/check/convert.ts'

describe('values', () => {
  it.each([
    [' 1_000 ', 1000],
    ['+7', 7],
    ['-0', 0],
    ['٣٤', 34],
    ['\u{1d7d9}\u{1d7ce}', 10],
    ['123456789012345', 123_456_789_012_345],
    ['0x10', undefined],
    ['1.5', undefined],
    ['1__0', undefined],
    ['', undefined],
    ['1'.repeat(4301), undefined],
  ])('read %j as an int: %j', (text, value) => {
    expect(readInt(text)).toBe(value)
  })

  it.each([
    [' +0_0129 ', '129'],
    ['-007', '-7'],
    ['-00', '0'],
    ['٩٠٠٧١٩٩٢٥٤٧٤٠٩٩٣', '9007199254740993'],
    ['1e3', undefined],
  ])('have the digits of %j: %j', (text, digits) => {
    expect(readDigits(text)).toBe(digits)
  })

  it.each([
    ['//foo', '//foo'],
    ['///foo/.', '/foo'],
    ['/a/../../b/', '/b'],
    ['/', '/'],
    ['/a//b', '/a/b'],
  ])('normalise %s to %s', (path, normal) => {
    expect(normalisePath(path)).toBe(normal)
  })

  it.each([
    ['bool', 'ON', true],
    ['bool', '0', false],
    ['list', ' a, ,b c,', ['a', 'b c']],
    ['list', '', []],
    ['mountpoint', 'foo/', 'foo/'],
    ['device', '/dev/disk/by-id/x', 'disk/by-id/x'],
    ['md', 'md0', '0'],
    ['ports', 'a,,b:udp', ['a:tcp', ':tcp', 'b:udp']],
    [
      'teamslaves',
      `p1'{"a": 1, "b": 2}',p2`,
      [
        ['p1', '{"a": 1, "b": 2}'],
        ['p2', ''],
      ],
    ],
    [
      'teamslaves',
      'p1,p2',
      [
        ['p1', ''],
        ['p2', ''],
      ],
    ],
    ['teamslaves', '', []],
  ] as const)('read by %s: %j', (type, text, value) => {
    expect(convert(text, { type })).toEqual({ value })
  })

  it('are compared with choices in the letter case that the type asks for', () => {
    const keyword = { type: 'keyword', choices: ['RAID1'], synonyms: { 1: 'RAID1' } } as const
    expect(convert('raid1', keyword)).toEqual({ value: 'RAID1' })
    expect(convert('1', keyword)).toEqual({ value: 'RAID1' })
    expect(convert('raid7', keyword)).toEqual({ expected: '"RAID1"', choices: ['RAID1'] })
    expect(convert('DHCP', { choices: ['dhcp', 'static'] })).toMatchObject({ expected: 'one of dhcp, static' })
  })
})
