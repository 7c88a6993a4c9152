import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LineIndex } from '../../src/source/line-index.ts'

const index = new LineIndex('ab\ncd\r\nef\rgh\n')

describe('LineIndex', () => {
  it('ends lines at LF, CRLF and a lone CR', () => {
    expect(index.lineCount).toBe(5)
    expect([1, 2, 3, 4, 5].map((line) => index.lineText(line))).toEqual(['ab', 'cd', 'ef', 'gh', ''])
    expect([1, 2, 3, 4, 5].map((line) => index.lineStart(line))).toEqual([0, 3, 7, 10, 13])
  })

  it.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [6, 2, 4],
    [7, 3, 1],
    [9, 3, 3],
    [10, 4, 1],
    [13, 5, 1],
  ])('places %i at %i:%i', (offset, line, column) => {
    expect(index.position(offset)).toEqual({ line, column })
  })

  it('clamps offsets and lines', () => {
    expect(index.position(-1)).toEqual({ line: 1, column: 1 })
    expect(index.position(99)).toEqual({ line: 5, column: 1 })
    expect(index.lineStart(0)).toBe(0)
    expect(index.lineStart(99)).toBe(13)
  })

  it('breaks no line at separators that editors do not break at', () => {
    expect(new LineIndex('a\u2028b\u0085c\fd').lineCount).toBe(1)
  })

  it('has one empty line for an empty text', () => {
    const empty = new LineIndex('')
    expect(empty.lineCount).toBe(1)
    expect(empty.position(0)).toEqual({ line: 1, column: 1 })
    expect(empty.lineText(1)).toBe('')
  })

  it('gives every offset the line it was counted from', () => {
    const unit = fc.constantFrom('a', '\n', '\r', '\r\n', 'é', '\u{1f600}')
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const text = units.join('')
        const lines = new LineIndex(text)
        for (let offset = 0; offset <= text.length; offset++) {
          const { line, column } = lines.position(offset)
          expect(lines.lineStart(line) + column - 1).toBe(offset)
        }
      }),
    )
  })
})
