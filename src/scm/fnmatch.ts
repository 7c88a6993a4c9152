/**
 * Python's `fnmatchcase`: the whole text, case-sensitive, by code points; `*` crosses `/`, `[abc]`, `[!abc]`, no
 * escape character, and a `[` without its `]` means itself. Time is at most the product of both lengths.
 */
export function fnmatch(text: string, pattern: string): boolean {
  const points = [...text]
  const pieces = compile([...pattern])
  let at = 0
  let piece = 0
  let star = -1
  let starAt = 0
  while (at < points.length) {
    const want = pieces[piece]
    if (want === 'any-run') {
      star = piece++
      starAt = at
    } else if (want?.(points[at]!)) {
      at++
      piece++
    } else if (star >= 0) {
      piece = star + 1
      at = ++starAt
    } else {
      return false
    }
  }
  return pieces.slice(piece).every((rest) => rest === 'any-run')
}

type Piece = 'any-run' | ((point: string) => boolean)

function compile(pattern: readonly string[]): Piece[] {
  const pieces: Piece[] = []
  for (let i = 0; i < pattern.length; i++) {
    const point = pattern[i]!
    const close = point === '[' ? closingBracket(pattern, i) : -1
    if (close >= 0) {
      pieces.push(oneOf(pattern.slice(i + 1, close)))
      i = close
    } else if (point === '*') {
      if (pieces.at(-1) !== 'any-run') pieces.push('any-run')
    } else if (point === '?') {
      pieces.push(() => true)
    } else {
      pieces.push((other) => other === point)
    }
  }
  return pieces
}

/** Index of the `]` that closes the set opened at `open`; one that comes first in the set is a member. */
function closingBracket(pattern: readonly string[], open: number): number {
  let from = open + 1
  if (pattern[from] === '!') from++
  if (pattern[from] === ']') from++
  return pattern.indexOf(']', from)
}

function oneOf(set: readonly string[]): (point: string) => boolean {
  const negated = set[0] === '!'
  const members = negated ? set.slice(1) : set
  return (point) => {
    const code = point.codePointAt(0)!
    for (let i = 0; i < members.length; i++) {
      const low = members[i]!
      const high = members[i + 1] === '-' ? members[i + 2] : undefined
      if (high === undefined) {
        if (low === point) return !negated
      } else {
        if (code >= low.codePointAt(0)! && code <= high.codePointAt(0)!) return !negated
        i += 2
      }
    }
    return negated
  }
}
