/** Tabs stop at every fourth column of an excerpt. */
const TAB = 4

const marks = /^\p{M}$|^\p{Cf}$/u
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{1b2ff}\u{20000}-\u{3fffd}]$|^\p{Emoji_Presentation}$/u

/** One thing on the screen: what is shown for the UTF-16 units `[start, end)` of a line, and how many columns it takes. */
export interface Cell {
  readonly start: number
  readonly end: number
  readonly shown: string
  readonly width: number
}

/**
 * Cuts `[from, to)` of a line into what a terminal shows: tabs become blanks, wide characters take two columns,
 * control characters (which could move the cursor or change colours) become pictures of themselves.
 */
export function cellsOf(line: string, from: number, to: number): readonly Cell[] {
  const cells: Cell[] = []
  let column = 0
  for (let at = from; at < to; ) {
    const code = line.codePointAt(at)!
    const end = at + (code > 0xffff ? 2 : 1)
    const text = line.slice(at, end)
    const width = code === 9 ? TAB - (column % TAB) : code < 0x7f ? 1 : widthOf(text, code)
    cells.push({ start: at, end, shown: code === 9 ? ' '.repeat(width) : showable(text, code), width })
    column += width
    at = end
  }
  return cells
}

/** A message, path or hint without characters that could disturb a terminal. */
export function showText(text: string): string {
  return /^[ -~]*$/.test(text)
    ? text
    : cellsOf(text, 0, text.length)
        .map(({ shown }) => shown)
        .join('')
}

function widthOf(text: string, code: number): number {
  if (isControl(code) || isDirection(code) || isLoneSurrogate(code)) return 1
  if (marks.test(text)) return 0
  return wide.test(text) ? 2 : 1
}

function showable(text: string, code: number): string {
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return '\u2421'
  return isControl(code) || isDirection(code) || isLoneSurrogate(code) ? '\ufffd' : text
}

function isControl(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0x2028 || code === 0x2029
}

/** Characters that change the direction of writing, and so could show a line as another one. */
function isDirection(code: number): boolean {
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code === 0x200e || code === 0x200f
}

function isLoneSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff
}
