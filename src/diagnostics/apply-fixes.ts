import type { SourceFile, Sources } from '../source/source-file.ts'
import type { SourceId } from '../source/span.ts'
import { fixKey } from './agreed-fixes.ts'
import type { Diagnostic, TextEdit } from './diagnostic.ts'

/** One text after its fixes. */
export interface FixedText {
  readonly source: SourceId
  /** Path of the file, as reports print it; empty for a string. */
  readonly path: string
  readonly text: string
  /** True when `text` differs from what was given. */
  readonly changed: boolean
  /** Findings whose fix was made, in order of place. */
  readonly applied: readonly Diagnostic[]
  /** Findings whose fix touches words that another fix changed already: lint the new text to get them again. */
  readonly skipped: readonly Diagnostic[]
}

/** `text` is for a single text (a string, or one source); `files` has every source that was given. */
export interface FixResults {
  /** The fixed text when a string or exactly one source was given; of several, that of the first. */
  readonly text: string
  /** By source id, in the order given; a string has the id `''`. */
  readonly files: ReadonlyMap<SourceId, FixedText>
  /** Number of findings settled. */
  readonly applied: number
  /** Number of fixes left out because they overlap others. */
  readonly skipped: number
  /** True when any text differs. */
  readonly changed: boolean
}

export interface ApplyFixesOptions {
  /** Make the fixes too that a human should look at; default false. */
  readonly unsafe?: boolean
}

/**
 * Makes the fixes of diagnostics. Pure: the results are texts. Fixes are taken in the order given; all edits of a fix are made, or
 * none. Equal fixes count once as an edit; a fix that overlaps one taken before is skipped. Whole lines
 * inserted at one place do not overlap and keep their order.
 *
 * @param sources the texts the diagnostics point into; for a string, all of them point into it whatever their source is called.
 *   Fixes in other texts are left alone.
 */
export function applyFixes(
  sources: Sources | string,
  diagnostics: readonly Diagnostic[],
  options: ApplyFixesOptions = {},
): FixResults {
  const single = typeof sources === 'string'
  const files: readonly SourceFile[] = single ? [{ id: '', path: '', text: sources }] : [...sources]
  const plans = new Map<SourceId, Plan>(files.map((file) => [file.id, new Plan()]))
  const done = new Set<string>()
  let applied = 0
  let skipped = 0
  for (const diagnostic of diagnostics) {
    const { fix } = diagnostic
    if (!fix || fix.edits.length === 0 || (fix.safety === 'unsafe' && !options.unsafe)) continue
    const edits = fix.edits.map(({ span, text }) => ({ plan: plans.get(single ? '' : span.source), span, text }))
    if (!edits.every(({ plan }) => plan !== undefined)) continue
    const touched = new Set(edits.map(({ plan }) => plan!))
    const key = fixKey(fix)
    const fits =
      done.has(key) || (consistent(fix.edits) && edits.every(({ plan, span, text }) => plan!.fits({ span, text })))
    if (fits) {
      if (!done.has(key)) for (const { plan, span, text } of edits) plan!.take({ span, text })
      done.add(key)
      applied++
      for (const plan of touched) plan.applied.push(diagnostic)
    } else {
      skipped++
      for (const plan of touched) plan.skipped.push(diagnostic)
    }
  }
  const results = new Map<SourceId, FixedText>()
  for (const { id, path, text } of files) {
    const plan = plans.get(id)!
    const fixed = plan.run(text)
    results.set(id, {
      source: id,
      path,
      text: fixed,
      changed: fixed !== text,
      applied: plan.applied,
      skipped: plan.skipped,
    })
  }
  const all = [...results.values()]
  return { text: all[0]?.text ?? '', files: results, applied, skipped, changed: all.some(({ changed }) => changed) }
}

/** The edits taken for one text, kept sorted by place. */
class Plan {
  readonly applied: Diagnostic[] = []
  readonly skipped: Diagnostic[] = []
  readonly #edits: TextEdit[] = []

  fits(edit: TextEdit): boolean {
    const at = this.#place(edit)
    const before = this.#edits[at - 1]
    const after = this.#edits[at]
    return !(before && overlap(before, edit)) && !(after && overlap(after, edit))
  }

  take(edit: TextEdit): void {
    this.#edits.splice(this.#place(edit), 0, edit)
  }

  run(text: string): string {
    let result = ''
    let at = 0
    for (const { span, text: put } of this.#edits) {
      result += text.slice(at, span.start) + put
      at = span.end
    }
    return this.#edits.length === 0 ? text : result + text.slice(at)
  }

  /** Index at which an edit belongs: behind those that start before it or are insertions at its start. */
  #place({ span }: TextEdit): number {
    let low = 0
    let high = this.#edits.length
    while (low < high) {
      const middle = (low + high) >> 1
      const other = this.#edits[middle]!.span
      if (other.start < span.start || (other.start === span.start && other.end <= span.end)) low = middle + 1
      else high = middle
    }
    return low
  }
}

/**
 * Edits overlap when they share text. An insertion at the edge of a replaced stretch does not. Two insertions at one place do, since
 * their order would matter, unless both are whole lines.
 */
function overlap(a: TextEdit, b: TextEdit): boolean {
  if (a.span.start === a.span.end && b.span.start === b.span.end && a.span.start === b.span.start) {
    return !wholeLines(a, b)
  }
  return a.span.start < b.span.end && b.span.start < a.span.end
}

function wholeLines({ text: a }: TextEdit, { text: b }: TextEdit): boolean {
  return (a.endsWith('\n') && b.endsWith('\n')) || (/^\r?\n/.test(a) && /^\r?\n/.test(b))
}

function consistent(edits: readonly TextEdit[]): boolean {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  return sorted.every((edit, i) => {
    const before = sorted[i - 1]
    return !before || before.span.source !== edit.span.source || !overlap(before, edit)
  })
}
