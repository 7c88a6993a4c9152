import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts'
import { lint } from '../../../src/lint/lint.ts'
import type { LintOptions, LintResult } from '../../../src/lint/lint-result.ts'
import type { RuleMeta } from '../../../src/lint/rule.ts'
import { parse } from '../../../src/parse/parse.ts'

/** Lints a text as a top-level file unless told otherwise. */
export function lintText(text: string, options: LintOptions = {}): LintResult {
  return lint(parse(text).file, { topLevel: true, ...options })
}

/** Lints a text the way a rule's page says its examples are meant. */
export function lintExample(text: string, { target, release }: Pick<RuleMeta, 'target' | 'release'>): LintResult {
  return lintText(text, { ...(target && { for: [target] }), ...(release && { release }) })
}

/** Findings of one code. */
export function of(code: string, { diagnostics }: Pick<LintResult, 'diagnostics'>): readonly Diagnostic[] {
  return diagnostics.filter((one) => one.code === code)
}

/**
 * Takes the marks out of a text in which `‹` and `›` enclose the words a finding must underline, in order of place:
 * `‹reboot›` or, with no width, `‹›`.
 */
export function unmark(marked: string): { readonly text: string; readonly places: readonly [number, number][] } {
  const places: [number, number][] = []
  let text = ''
  for (const piece of marked.split(/([‹›])/)) {
    if (piece === '‹') places.push([text.length, -1])
    else if (piece === '›') places.at(-1)![1] = text.length
    else text += piece
  }
  return { text, places }
}
