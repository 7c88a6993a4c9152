/**
 * The two character sets that the reference takes from Python, which differ from JavaScript's `\s` and `^`/`$`:
 * what `str.isspace`, `strip` and `split` call whitespace, and where `str.splitlines` ends a line.
 */

/** True for a UTF-16 unit that ends a line in `str.splitlines`: LF, VT, FF, CR, U+001C to U+001E, NEL, U+2028, U+2029. */
export function isLineEnd(unit: number): boolean {
  if (unit > 0x1e) return unit >= 0x85 && (unit === 0x85 || unit === 0x2028 || unit === 0x2029)
  return unit >= 0x0a && (unit <= 0x0d || unit >= 0x1c)
}

/** True for a UTF-16 unit that `str.isspace` accepts: more than `\s` (U+001C to U+001F, NEL), but not U+FEFF. */
export function isPythonSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || (unit >= 0x1c && unit <= 0x1f)
  if (unit < 0x1680) return unit === 0xa0 || unit === 0x85
  if (unit >= 0x2000 && unit <= 0x200a) return true
  return unit === 0x1680 || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f || unit === 0x3000
}

/** The units of `isLineEnd`. A search by regular expression is native from its first use; a loop is slow until V8 has compiled it. */
const lineEnd = /[\n-\r\x1c-\x1e\x85\u2028\u2029]/g

/** Offset of the line end at or after `from`, or the length of the text. */
export function findLineEnd(text: string, from: number): number {
  lineEnd.lastIndex = from
  return lineEnd.test(text) ? lineEnd.lastIndex - 1 : text.length
}

/** Offset behind the line end that stands at `at` (CRLF is one); `at` itself when none stands there. */
export function skipLineEnd(text: string, at: number): number {
  if (at >= text.length || !isLineEnd(text.charCodeAt(at))) return at
  return text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1
}

/** Offset of the first unit at or after `from` that is no Python whitespace, not beyond `limit`. */
export function skipPythonSpace(text: string, from: number, limit: number = text.length): number {
  let at = from
  while (at < limit && isPythonSpace(text.charCodeAt(at))) at++
  return at
}

/** The largest offset `end` in `[from, to]` such that `[from, end)` does not end in Python whitespace. */
export function trimPythonSpaceEnd(text: string, from: number, to: number): number {
  let end = to
  while (end > from && isPythonSpace(text.charCodeAt(end - 1))) end--
  return end
}

/** Offset of the first unit at or after `from` that is no Python whitespace, or that ends the line. */
export function skipLineSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && isPythonSpace(text.charCodeAt(at)) && !isLineEnd(text.charCodeAt(at))) at++
  return at
}

const notPlain = /[^\t\n\r -~]/

/** True when a text has nothing but the visible characters of ASCII, spaces, tabs, LF and CR. */
export function isPlain(text: string): boolean {
  return !notPlain.test(text)
}
