import { describe, expect, it } from 'vitest'
import { lineEndAt } from '../../src/source/line-end.ts'
import { OriginMap, type OriginSegment } from '../../src/source/origin-map.ts'

describe('lineEndAt', () => {
  it.each([
    ['', 0, '\n'],
    ['a', 1, '\n'],
    ['a\r\nb\n', 0, '\r\n'],
    ['a\r\nb\n', 3, '\r\n'],
    ['a\r\nb\n', 4, '\r\n'],
    ['a\r\nb\n', 5, '\n'],
    ['\nb\r\n', 0, '\n'],
  ])('of %j at %i is %j', (text, at, expected) => {
    expect(lineEndAt(text, undefined, at)).toBe(expected)
  })

  it('is that of the file which the offset belongs to', () => {
    const text = 'a\nb\r\nc\r\nd\ne'
    const segment = (out: number, end: number, source: string): OriginSegment => ({
      out,
      end,
      source,
      at: 0,
      exact: true,
    })
    const origins = new OriginMap([
      segment(0, 2, 'top'),
      segment(2, 8, 'part'),
      segment(8, 10, 'top'),
      segment(10, 11, 'bare'),
    ])
    const ends = Array.from(text, (_, at) => lineEndAt(text, origins, at))
    expect(ends).toEqual([...'12345678901'].map((_, at) => (at >= 2 && at < 8 ? '\r\n' : '\n')))
  })

  it('is that of the text in a file without one', () => {
    const bare = { out: 0, end: 1, source: 'bare', at: 0, exact: true }
    const origins = new OriginMap([bare, { out: 1, end: 3, source: 'bare', at: 1, exact: false }])
    expect(lineEndAt('a\r\n', origins, 0)).toBe('\r\n')
  })
})
