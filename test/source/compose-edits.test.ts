import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeEdits, ownOrigins, type SpliceEdit, spliceText } from '../../src/source/compose-edits.ts'
import { OriginMap } from '../../src/source/origin-map.ts'

const via = { span: { source: 'main.ks', start: 4, end: 9 } }
/** `AAAA` of main, `bbbbb` of an include, `CCC` of main. */
const text = 'AAAAbbbbbCCC'
const origins = new OriginMap([
  { out: 0, end: 4, source: 'main.ks', at: 0, exact: true },
  { out: 4, end: 9, source: 'inc.ks', at: 0, exact: true, via },
  { out: 9, end: 12, source: 'main.ks', at: 10, exact: true },
])

const edit = (start: number, end: number, inserted: string): SpliceEdit => ({ span: { start, end }, text: inserted })

/** Up to three edits of `text`, sorted and apart. */
const anyEdits = fc
  .tuple(
    fc.uniqueArray(fc.nat({ max: text.length }), { minLength: 6, maxLength: 6 }),
    fc.array(fc.string({ maxLength: 4 }), { minLength: 3, maxLength: 3 }),
  )
  .map(([cuts, texts]) => {
    const at = cuts.toSorted((a, b) => a - b)
    return texts.map((inserted, i) => edit(at[2 * i]!, at[2 * i + 1]!, inserted))
  })

describe('composeEdits', () => {
  it('keeps the place of what was kept and gives insertions the place of the edit', () => {
    const edits = [edit(2, 2, 'xx'), edit(5, 10, 'y')]
    expect(spliceText(text, edits)).toBe('AAxxAAbyCC')
    expect(composeEdits(origins, edits).segments).toEqual([
      { out: 0, end: 2, source: 'main.ks', at: 0, exact: true },
      { out: 2, end: 4, source: 'main.ks', at: 2, exact: false },
      { out: 4, end: 6, source: 'main.ks', at: 2, exact: true },
      { out: 6, end: 7, source: 'inc.ks', at: 0, exact: true, via },
      { out: 7, end: 8, source: 'inc.ks', at: 1, exact: false, via },
      { out: 8, end: 10, source: 'main.ks', at: 11, exact: true },
    ])
  })

  it('appends behind the last segment', () => {
    const composed = composeEdits(ownOrigins('a.ks', 3), [edit(3, 3, '!!')])
    expect(composed.locate(4, 5)).toEqual({ span: { source: 'a.ks', start: 3, end: 3 }, editable: false })
  })

  it('covers the edited text without gaps, and leaves every kept character where it was', () => {
    fc.assert(
      fc.property(anyEdits, (edits) => {
        const edited = spliceText(text, edits)
        const composed = composeEdits(origins, edits)
        let out = 0
        for (const segment of composed.segments) {
          expect(segment.out).toBe(out)
          out = segment.end
        }
        expect(out).toBe(edited.length)
        const kept = [...text]
          .map((_, i) => i)
          .filter((i) => !edits.some(({ span }) => i >= span.start && i < span.end))
        const exact = [...edited].map((_, i) => composed.locate(i, i + 1)!).filter((place) => place.editable)
        expect(exact.map((place) => place.span)).toEqual(kept.map((i) => origins.locate(i, i + 1)!.span))
      }),
    )
  })

  it('changes nothing without edits', () => {
    expect(composeEdits(origins, []).segments).toEqual(origins.segments)
  })
})
