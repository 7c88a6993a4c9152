import { diffLines, type LineRange } from './diff-lines.ts'
import { type Paint, plainPaint } from './paint.ts'

/** Unchanged lines shown around a change, as `diff -u` does. */
const CONTEXT = 3

/**
 * The difference of two texts as `diff -u` writes it, so that `patch` can apply it; empty when they are equal.
 * Exact: secrets in the text are not taken out.
 */
export function unifiedDiff(
  before: string,
  after: string,
  names: { readonly before: string; readonly after: string },
  paint: Paint = plainPaint,
): string {
  if (before === after) return ''
  const a = splitLines(before)
  const b = splitLines(after)
  const out = [paint.strong(`--- ${names.before}`), paint.strong(`+++ ${names.after}`)]
  for (const hunk of hunks(diffLines(a, b))) {
    const first = hunk[0]!
    const last = hunk.at(-1)!
    const lead = Math.min(CONTEXT, first.aStart)
    const trail = Math.min(CONTEXT, a.length - last.aEnd)
    const aStart = first.aStart - lead
    const aCount = last.aEnd + trail - aStart
    const bStart = first.bStart - lead
    const bCount = last.bEnd + trail - bStart
    out.push(paint.info(`@@ -${range(aStart, aCount)} +${range(bStart, bCount)} @@`))
    let at = aStart
    for (const change of hunk) {
      for (; at < change.aStart; at++) pushLine(out, ' ', a[at]!, (text) => text)
      for (; at < change.aEnd; at++) pushLine(out, '-', a[at]!, paint.removed)
      for (let i = change.bStart; i < change.bEnd; i++) pushLine(out, '+', b[i]!, paint.added)
    }
    for (; at < last.aEnd + trail; at++) pushLine(out, ' ', a[at]!, (text) => text)
  }
  return `${out.join('\n')}\n`
}

/** Lines with their line feeds; the last one may have none. */
function splitLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** Changes that share context go into one hunk. */
function hunks(changes: readonly LineRange[]): readonly (readonly LineRange[])[] {
  const groups: LineRange[][] = []
  for (const change of changes) {
    const last = groups.at(-1)
    if (last && change.aStart - last.at(-1)!.aEnd <= 2 * CONTEXT) last.push(change)
    else groups.push([change])
  }
  return groups
}

function range(start: number, count: number): string {
  return count === 1 ? `${start + 1}` : `${count === 0 ? start : start + 1},${count}`
}

function pushLine(out: string[], sign: string, line: string, paint: (text: string) => string): void {
  if (line.endsWith('\n')) out.push(paint(sign + line.slice(0, -1)))
  else out.push(paint(sign + line), '\\ No newline at end of file')
}
