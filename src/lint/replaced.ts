import type { Diagnostic, DiagnosticCode } from '../diagnostics/diagnostic.ts'
import { compareSeverity } from '../diagnostics/sort.ts'
import { isBlank, lineStart } from './places.ts'
import { rules } from './rules/index.ts'

/**
 * What a finding is told instead of: codes, where their words overlap, or `words`, whatever else is told within the words
 * (as blanks part them) that it underlines or mends, but by the parser: there a sign is wrong, and all else follows from it.
 */
export type Replaces = readonly DiagnosticCode[] | 'words'

/** Findings of the stages before the rules that are told instead of others; rules say so in their `meta`. */
const ofStages: readonly (readonly [DiagnosticCode, Replaces])[] = [
  ['parse/empty-name', ['check/unknown-command']],
  ['parse/invisible-character', 'words'],
  ['check/line-continuation', ['check/unexpected-word']],
]

/** All findings that are told instead of others. */
export const replacing: ReadonlyMap<DiagnosticCode, Replaces> = new Map([
  ...ofStages,
  ...rules.flatMap(({ meta: { id, replaces } }) => (replaces ? [[id, replaces] as const] : [])),
])

interface Better {
  readonly finding: Diagnostic
  readonly replaces: Replaces
}

/**
 * One mistake, one finding: leaves out what another finding says better, which then weighs as much as the heaviest that it
 * stands for. All findings speak offsets of `text`. A finding stays when a target asks for it that does not ask for the better one.
 */
export function withoutReplaced(found: readonly Diagnostic[], text: string): readonly Diagnostic[] {
  const byLine = new Map<number, Better[]>()
  for (const finding of found) {
    const replaces = replacing.get(finding.code)
    if (!replaces) continue
    const lines = new Set(placesOf(finding).map(({ start }) => lineStart(text, start)))
    for (const line of lines) {
      const there = byLine.get(line)
      if (there) there.push({ finding, replaces })
      else byLine.set(line, [{ finding, replaces }])
    }
  }
  if (byLine.size === 0) return found
  const heaviest = new Map<Diagnostic, Diagnostic>()
  const left = found.filter((one) => {
    const better = byLine.get(lineStart(text, one.span.start))?.find((each) => says(each, one, text))?.finding
    if (!better) return true
    const before = heaviest.get(better) ?? better
    if (compareSeverity(one.severity, before.severity) < 0) heaviest.set(better, one)
    return false
  })
  return left.map((one) => {
    const stoodFor = heaviest.get(one)
    return stoodFor ? { ...one, severity: stoodFor.severity } : one
  })
}

function says({ finding, replaces }: Better, other: Diagnostic, text: string): boolean {
  if (other.code === finding.code || other.span.source !== finding.span.source) return false
  if (finding.targets && !other.targets?.every((target) => finding.targets!.includes(target))) return false
  if (replaces === 'words') {
    if (replacing.get(other.code) === 'words' || other.code.startsWith('parse/')) return false
    return placesOf(finding).some((place) => isWithin(other.span, wordAround(place, text)))
  }
  return replaces.includes(other.code) && overlap(finding.span, other.span)
}

interface Range {
  readonly start: number
  readonly end: number
}

function placesOf({ span, fix }: Diagnostic): readonly Range[] {
  return [span, ...(fix?.edits.map((edit) => edit.span) ?? [])]
}

function overlap(a: Range, b: Range): boolean {
  return (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end)
}

function isWithin(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && inner.start < inner.end
}

function wordAround({ start, end }: Range, text: string): Range {
  while (start > 0 && !isBlank(text.charCodeAt(start - 1))) start--
  while (end < text.length && !isBlank(text.charCodeAt(end))) end++
  return { start, end }
}
