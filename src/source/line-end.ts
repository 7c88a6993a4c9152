import type { OriginMap } from './origin-map.ts'

type LineEnd = '\n' | '\r\n'

/**
 * The line end to write at an offset of a composed text: that of the nearest line before it in the same file, else of the
 * next one behind it, since the files of one tree may differ. Where the file has none, that of the first line of the text.
 * @param origins where the text came from; without it the text is one file
 */
export function lineEndAt(text: string, origins: OriginMap | undefined, offset: number): LineEnd {
  const here = origins?.at(offset)
  const own = origins
    ? origins.segments.filter(({ source, exact }) => exact && source === here?.source)
    : [{ out: 0, end: text.length }]
  for (const { out, end } of own.toReversed()) {
    const at = out < offset ? text.lastIndexOf('\n', Math.min(offset, end) - 1) : -1
    if (at >= out) return endingAt(text, at)
  }
  for (const { out, end } of own) {
    const at = text.indexOf('\n', Math.max(out, offset))
    if (at >= 0 && at < end) return endingAt(text, at)
  }
  return endingAt(text, text.indexOf('\n'))
}

function endingAt(text: string, at: number): LineEnd {
  return text[at - 1] === '\r' ? '\r\n' : '\n'
}
