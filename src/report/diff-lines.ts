/** Lines `[aStart, aEnd)` of the first text are replaced by lines `[bStart, bEnd)` of the second; 0-based. */
export interface LineRange {
  readonly aStart: number
  readonly aEnd: number
  readonly bStart: number
  readonly bEnd: number
}

/** Changed lines beyond which two texts are called altogether different: bounds time and memory. */
const MOST = 1_000

/**
 * The shortest list of changes that makes `b` of `a` (Myers 1986, greedy), for texts that differ in up to about
 * a thousand lines; beyond that, everything between their common beginning and end counts as one change.
 */
export function diffLines(a: readonly string[], b: readonly string[]): readonly LineRange[] {
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const aEnd = a.length - tail
  const bEnd = b.length - tail
  if (head === aEnd && head === bEnd) return []
  const frontiers = search(a, b, head, aEnd, bEnd)
  if (!frontiers) return [{ aStart: head, aEnd, bStart: head, bEnd }]
  return walkBack(frontiers, head, aEnd, bEnd)
}

/** The furthest reaching `x` per diagonal, for each number of changes; undefined when there are too many. */
function search(
  a: readonly string[],
  b: readonly string[],
  head: number,
  aEnd: number,
  bEnd: number,
): readonly Int32Array[] | undefined {
  const width = aEnd - head
  const height = bEnd - head
  const frontiers: Int32Array[] = []
  for (let changes = 0; changes <= Math.min(MOST, width + height); changes++) {
    const last = frontiers.at(-1)
    const reach = new Int32Array(2 * changes + 1)
    frontiers.push(reach)
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let x = last ? step(last, changes, diagonal) : 0
      let y = x - diagonal
      while (x < width && y < height && a[head + x] === b[head + y]) {
        x++
        y++
      }
      reach[diagonal + changes] = x
      if (x >= width && y >= height) return frontiers
    }
  }
  return undefined
}

/** Where a path with `changes` changes enters a diagonal: down from the one above, or right from the one below. */
function step(last: Int32Array, changes: number, diagonal: number): number {
  const down =
    diagonal === -changes || (diagonal !== changes && at(last, changes, diagonal - 1) < at(last, changes, diagonal + 1))
  return down ? at(last, changes, diagonal + 1) : at(last, changes, diagonal - 1) + 1
}

function at(last: Int32Array, changes: number, diagonal: number): number {
  return last[diagonal + changes - 1] ?? -1
}

/** The changes along the path, first to last, with neighbours joined. */
function walkBack(frontiers: readonly Int32Array[], head: number, aEnd: number, bEnd: number): readonly LineRange[] {
  const ranges: LineRange[] = []
  let x = aEnd - head
  let y = bEnd - head
  for (let changes = frontiers.length - 1; changes > 0; changes--) {
    const last = frontiers[changes - 1]!
    const diagonal = x - y
    const enter = step(last, changes, diagonal)
    const down =
      diagonal === -changes ||
      (diagonal !== changes && at(last, changes, diagonal - 1) < at(last, changes, diagonal + 1))
    const fromX = down ? enter : enter - 1
    const fromY = down ? enter - diagonal - 1 : enter - diagonal
    const before = ranges[0]
    const range = { aStart: head + fromX, aEnd: head + enter, bStart: head + fromY, bEnd: head + enter - diagonal }
    if (before && before.aStart === range.aEnd && before.bStart === range.bEnd) {
      ranges[0] = { ...before, aStart: range.aStart, bStart: range.bStart }
    } else ranges.unshift(range)
    x = fromX
    y = fromY
  }
  return ranges
}
