import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OriginMap, type OriginSegment, type Replacement } from '../../src/source/origin-map.ts'

const site = { span: { source: 'main', start: 9, end: 10 } }
/** `main[0,4)`, `part[2,6)`, a newline put in, `main[11,15)`. */
const map = new OriginMap([
  { out: 0, end: 4, source: 'main', at: 0, exact: true },
  { out: 4, end: 8, source: 'part', at: 2, exact: true, via: site },
  { out: 8, end: 9, source: 'part', at: 6, exact: false, via: site },
  { out: 9, end: 13, source: 'main', at: 11, exact: true },
])

describe('OriginMap', () => {
  it('knows the length of its text', () => {
    expect(map.length).toBe(13)
    expect(new OriginMap([]).length).toBe(0)
  })

  it('maps a file onto itself', () => {
    const whole = OriginMap.whole({ id: 'a', path: 'a', text: 'lang C\n' })
    expect(whole.locate(5, 6)).toEqual({ span: { source: 'a', start: 5, end: 6 }, editable: true })
    const empty = OriginMap.whole({ id: 'a', path: 'a', text: '' })
    expect(empty.locate(0, 0)?.span).toEqual({ source: 'a', start: 0, end: 0 })
  })

  describe('at', () => {
    it.each([
      [0, 0],
      [3, 0],
      [4, 4],
      [8, 8],
      [9, 9],
      [12, 9],
      [13, 9],
      [99, 9],
    ])('finds the segment of %i', (offset, out) => {
      expect(map.at(offset)?.out).toBe(out)
    })

    it('finds nothing in an empty map', () => {
      expect(new OriginMap([]).at(0)).toBeUndefined()
      expect(new OriginMap([]).locate(0, 0)).toBeUndefined()
    })
  })

  describe('locate', () => {
    it('follows a span inside an exact segment', () => {
      expect(map.locate(5, 7)).toEqual({ span: { source: 'part', start: 3, end: 5 }, via: site, editable: true })
    })

    it('clips a span that runs over several files to where it begins', () => {
      expect(map.locate(2, 11)).toEqual({ span: { source: 'main', start: 2, end: 4 }, editable: false })
    })

    it('points at one place for what the tool put in, and offers no edit there', () => {
      expect(map.locate(8, 9)).toEqual({ span: { source: 'part', start: 6, end: 6 }, via: site, editable: false })
    })

    it('places the end of the text at the end of the last segment', () => {
      expect(map.locate(13, 13)?.span).toEqual({ source: 'main', start: 15, end: 15 })
    })
  })

  it('cuts and moves segments', () => {
    expect(map.slice(2, 10, 100)).toEqual([
      { out: 100, end: 102, source: 'main', at: 2, exact: true },
      { out: 102, end: 106, source: 'part', at: 2, exact: true, via: site },
      { out: 106, end: 107, source: 'part', at: 6, exact: false, via: site },
      { out: 107, end: 108, source: 'main', at: 11, exact: true },
    ])
    expect(map.slice(4, 4)).toEqual([])
  })

  describe('edited', () => {
    it('keeps what is around an edit exact and gives what it put in the place of what went', () => {
      const edited = map.edited([{ start: 5, end: 7, text: 'abc' }])
      expect(edited.segments.slice(1, 4)).toEqual([
        { out: 4, end: 5, source: 'part', at: 2, exact: true, via: site },
        { out: 5, end: 8, source: 'part', at: 3, exact: false, via: site },
        { out: 8, end: 9, source: 'part', at: 5, exact: true, via: site },
      ])
      expect(edited.length).toBe(14)
    })

    it('keeps a place for a text of which nothing is left', () => {
      const edited = map.edited([{ start: 0, end: 13, text: '' }])
      expect(edited.length).toBe(0)
      expect(edited.locate(0, 0)?.span.source).toBe('main')
    })

    it('appends behind the last segment', () => {
      const last = map.edited([{ start: 13, end: 13, text: 'x' }]).segments.at(-1)
      expect(last).toEqual({ out: 13, end: 14, source: 'main', at: 15, exact: false })
    })

    it('refuses edits that overlap or go backwards', () => {
      const edit = (start: number, end: number): Replacement => ({ start, end, text: '' })
      expect(() => map.edited([edit(4, 6), edit(5, 7)])).toThrow(RangeError)
      expect(() => map.edited([edit(6, 4)])).toThrow(RangeError)
    })

    it('stays gapless, and exact only where the text is, under any edits', () => {
      const source = 'abcdefghijklmnopqrstuvwxyz0123456789'
      const places = fc.uniqueArray(fc.nat(source.length), { maxLength: 10 })
      const texts = fc.array(fc.string({ maxLength: 3 }), { minLength: 5, maxLength: 5 })
      fc.assert(
        fc.property(places, texts, (unsorted, put) => {
          const cuts = [...unsorted].sort((a, b) => a - b)
          const edits: Replacement[] = []
          for (let i = 0; i + 1 < cuts.length; i += 2)
            edits.push({ start: cuts[i]!, end: cuts[i + 1]!, text: put[i / 2]! })
          const text = [...edits]
            .reverse()
            .reduce((all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end), source)
          const { segments } = OriginMap.whole({ id: 's', path: 's', text: source }).edited(edits)
          let at = 0
          for (const segment of segments) {
            expect(segment.out).toBe(at)
            if (segment.exact) expect(text.slice(segment.out, segment.end)).toBe(textOf(source, segment))
            at = segment.end
          }
          expect(at).toBe(text.length)
        }),
      )
    })
  })

  it('follows on through a text that is composed itself', () => {
    const outer = new OriginMap([
      { out: 0, end: 3, source: 'made', at: 3, exact: true },
      { out: 3, end: 4, source: 'made', at: 9, exact: false },
      { out: 4, end: 6, source: 'other', at: 0, exact: true },
    ])
    expect(outer.through('made', map).segments).toEqual([
      { out: 0, end: 1, source: 'main', at: 3, exact: true },
      { out: 1, end: 3, source: 'part', at: 2, exact: true, via: site },
      { out: 3, end: 4, source: 'main', at: 11, exact: false },
      { out: 4, end: 6, source: 'other', at: 0, exact: true },
    ])
  })
})

function textOf(source: string, { out, end, at }: OriginSegment): string {
  return source.slice(at, at + end - out)
}
