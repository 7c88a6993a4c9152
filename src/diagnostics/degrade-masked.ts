import { type MaskedStretch, standIn } from '../source/masked.ts'
import type { SourceId } from '../source/span.ts'
import type { Diagnostic } from './diagnostic.ts'

/** A text with stretches that nobody knows yet. */
export interface MaskedText {
  readonly id: SourceId
  readonly text: string
  /** Sorted, without overlap. */
  readonly masked: readonly MaskedStretch[]
}

/**
 * What is left of findings where a masked stretch is involved: one about a word with such a stretch is dropped, for the word is
 * not known; one about more than that word, or about a line that may get further words, is advice only. Fixes never touch
 * a masked stretch. Findings in other texts, and away from masked stretches, stay as they are.
 */
export function degradeMasked(
  diagnostics: readonly Diagnostic[],
  { id, text, masked }: MaskedText,
): readonly Diagnostic[] {
  if (masked.length === 0) return diagnostics
  const controls = masked.filter(({ kind }) => kind === 'control')
  return diagnostics.flatMap((one) => {
    if (one.span.source !== id) return [one]
    const judged = judge(one, text, masked)
    const verdict = judged === 'keep' && mayBeApart(one, controls) ? 'lower' : judged
    if (verdict === 'drop') return []
    const { fix, ...rest } = one
    const fixed = fix?.edits.some(({ span }) => overlapping(masked, span.start, span.end).length > 0)
      ? {}
      : fix && { fix }
    return [{ ...rest, ...fixed, ...(verdict === 'lower' && { severity: 'info' as const }) }]
  })
}

/** True for a finding about two places with a statement of the template between: perhaps only one of them is ever there. */
function mayBeApart({ span, related = [] }: Diagnostic, controls: readonly MaskedStretch[]): boolean {
  return related.some(({ span: other }) => {
    if (other.source !== span.source) return false
    const next = controls[firstEndingBehind(controls, Math.min(other.start, span.start))]
    return next !== undefined && next.start < Math.max(other.start, span.start)
  })
}

function judge(
  { span: { start, end }, message }: Diagnostic,
  text: string,
  masked: readonly MaskedStretch[],
): 'drop' | 'lower' | 'keep' {
  const touched = overlapping(masked, start, end)
  for (const stretch of touched) {
    const word = wordAround(text, stretch)
    if (start >= word.start && end <= word.end) return 'drop'
  }
  const line = lineAround(text, start)
  const near = overlapping(masked, line.start, line.end)
  // A rule may point at the command and speak of the value.
  if (near.some((one) => one.kind === 'value' && message.includes(standIn(text.slice(one.start, one.end)))))
    return 'drop'
  if (touched.length > 0) return 'lower'
  return near.some((one) => one.kind === 'control' || isWholeWord(text, one)) ? 'lower' : 'keep'
}

/** The stretches that share a unit with `[start, end)`, or hold that place when it has no width. */
function overlapping(masked: readonly MaskedStretch[], start: number, end: number): readonly MaskedStretch[] {
  const found: MaskedStretch[] = []
  for (let i = firstEndingBehind(masked, start); i < masked.length; i++) {
    const one = masked[i]!
    if (one.start >= Math.max(end, start + 1)) break
    found.push(one)
  }
  return found
}

/** Index of the first stretch that ends behind `at`. */
function firstEndingBehind(masked: readonly MaskedStretch[], at: number): number {
  let low = 0
  let high = masked.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (masked[middle]!.end <= at) low = middle + 1
    else high = middle
  }
  return low
}

function wordAround(text: string, { start, end }: MaskedStretch) {
  let from = start
  let to = end
  while (from > 0 && !isBlank(text.charCodeAt(from - 1))) from--
  while (to < text.length && !isBlank(text.charCodeAt(to))) to++
  return { start: from, end: to }
}

function isWholeWord(text: string, stretch: MaskedStretch): boolean {
  const word = wordAround(text, stretch)
  return word.start === stretch.start && word.end === stretch.end
}

function lineAround(text: string, at: number) {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at)
  return { start: at === 0 ? 0 : start, end: end < 0 ? text.length : end }
}

function isBlank(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13)
}
