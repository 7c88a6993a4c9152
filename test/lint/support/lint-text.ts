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
