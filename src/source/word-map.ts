/**
 * The offset in a raw word of the unit that is at `decodedOffset` in its value, so that a part of a value (what is
 * behind a `=`) can be underlined or edited. Follows the reference's tokeniser: `'…'` is literal, `"…"` knows `\"` and
 * `\\`, elsewhere a backslash takes the next unit. A unit that an escape made is at its backslash; the end of the
 * value, and anything beyond, is the end of the raw word.
 */
export function rawOffset(raw: string, decodedOffset: number): number {
  if (decodedOffset < 0) return 0
  let quote = ''
  let left = decodedOffset
  for (let at = 0; at < raw.length; at++) {
    const unit = raw[at]!
    if (quote ? unit === quote : unit === '"' || unit === "'") {
      quote = quote ? '' : unit
      continue
    }
    if (left === 0) return at
    left--
    if (unit === '\\' && takesNext(quote, raw[at + 1])) at++
  }
  return raw.length
}

function takesNext(quote: string, next: string | undefined): boolean {
  if (next === undefined || quote === "'") return false
  return quote === '' || next === '"' || next === '\\'
}
