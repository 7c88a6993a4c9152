import { expect } from 'vitest'
import type { Spliced } from '../../src/flatten/flattened.ts'

/** The map covers the text, every exact stretch is the text of its file, and every finding lies inside a real file. */
export function expectMapped({ text, origins, sources, diagnostics }: Spliced): void {
  let at = 0
  for (const segment of origins.segments) {
    expect(segment.out).toBe(at)
    const file = sources.get(segment.source)!
    if (segment.exact) {
      expect(file.text.slice(segment.at, segment.at + segment.end - segment.out)).toBe(
        text.slice(segment.out, segment.end),
      )
    }
    at = segment.end
  }
  expect(at).toBe(text.length)
  for (const { span, related } of diagnostics) {
    for (const { source, start, end } of [span, ...(related ?? []).map((place) => place.span)]) {
      expect(start).toBeLessThanOrEqual(end)
      expect(end).toBeLessThanOrEqual(sources.get(source)!.text.length)
    }
  }
}
