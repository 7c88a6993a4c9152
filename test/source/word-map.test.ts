import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeWord } from '../../grammar/syntax/words.ts'
import { rawOffset } from '../../src/source/word-map.ts'

describe('rawOffset', () => {
  it.each<[raw: string, decoded: number, offset: number]>([
    ['--name=a', 7, 7],
    ['--name=a', 8, 8],
    ['--name=a', 99, 8],
    ['--name="a b"', 7, 8],
    ['"--name=a b"', 7, 8],
    ['--name=""', 7, 9],
    [`a'b'"c"d`, 3, 7],
    ['a\\ b', 1, 1],
    ['a\\ b', 2, 3],
    ['"a\\"b"', 2, 4],
    ['"a\\nb"', 2, 3],
    [`'a\\'b`, 2, 4],
    ['a\\', 1, 1],
  ])('in %j of %i', (raw, decoded, offset) => {
    expect(rawOffset(raw, decoded)).toBe(offset)
  })

  it('finds each unit of the value in the raw word', () => {
    const piece = fc.constantFrom('a', '=', '"', "'", '\\', ' ', 'é')
    const raws = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(raws, (raw) => {
        const value = decodeWord(raw)
        for (let index = 0; index < value.length; index++) {
          const at = rawOffset(raw, index)
          // A unit that was escaped is behind its backslash; a backslash as the last unit stands for the line end.
          const unit = raw[at] === '\\' && raw[at] !== value[index] ? (raw[at + 1] ?? '\n') : raw[at]
          expect(unit).toBe(value[index])
          if (index > 0) expect(at).toBeGreaterThan(rawOffset(raw, index - 1))
        }
      }),
      { numRuns: 2000 },
    )
  })
})
