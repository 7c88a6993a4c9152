import type { Diagnostic, TextEdit } from '../../../src/diagnostics/diagnostic.ts'
import type { SourceId } from '../../../src/source/span.ts'

/**
 * What a text is after the fixes of some findings, told apart from `applyFixes`: edits are made one by one, from the end of the
 * text to its start. Equal fixes are made once.
 * @throws when two edits share text
 */
export function fixedText(source: SourceId, text: string, applied: readonly Diagnostic[]): string {
  const fixes = new Map(applied.map(({ fix }) => [JSON.stringify(fix!.edits), fix!]))
  const edits = [...fixes.values()].flatMap((fix) => fix.edits.filter(({ span }) => span.source === source))
  // Stable: what is put in at one place keeps the order in which it came.
  const sorted = edits.map((edit, i) => ({ edit, i })).sort((a, b) => place(a.edit, b.edit) || a.i - b.i)
  let result = text
  let end = Number.POSITIVE_INFINITY
  for (const { edit } of sorted.reverse()) {
    if (edit.span.end > end) throw new Error(`Unexpected edit up to ${edit.span.end}, expected one that ends by ${end}`)
    result = result.slice(0, edit.span.start) + edit.text + result.slice(edit.span.end)
    end = edit.span.start
  }
  return result
}

function place(a: TextEdit, b: TextEdit): number {
  return a.span.start - b.span.start || a.span.end - b.span.end
}
