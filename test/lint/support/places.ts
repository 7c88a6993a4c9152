import { describe, expect, test } from 'vitest'
import type { LintOptions } from '../../../src/lint/lint-result.ts'
import { lintText, of } from './lint-text.ts'

/** A text in which `‹` and `›` enclose what the rule underlines (nothing between: no width); none where it is silent. */
export type PlaceCase = readonly [marked: string, options?: LintOptions]

/** Tests of what rules underline, by rule. */
export function describePlaces(cases: Readonly<Record<string, readonly PlaceCase[]>>): void {
  describe.each(Object.entries(cases))('%s', (id, rows) => {
    for (const [marked, options] of rows) {
      test(JSON.stringify(options ? [marked, options] : marked), () => {
        expect(remark(id, marked, options)).toBe(marked)
      })
    }
  })
}

/** The same, and holds the table to two kickstarts at least on which each rule speaks, and two on which it is silent. */
export function describeRuleCases(cases: Readonly<Record<string, readonly PlaceCase[]>>): void {
  describePlaces(cases)
  test.each(Object.entries(cases))('%s has cases of both kinds', (_, rows) => {
    const speaks = rows.filter(([marked]) => marked.includes('‹')).length
    expect(Math.min(speaks, rows.length - speaks)).toBeGreaterThanOrEqual(2)
  })
}

/** What a rule underlines in a text, marked. Marks that are in the text are taken out first. */
function remark(id: string, marked: string, options: LintOptions = {}): string {
  let text = marked.replace(/[‹›]/g, '')
  const spans = of(id, lintText(text, options)).map(({ span }) => span)
  for (const { start, end } of spans.sort((a, b) => b.start - a.start)) {
    text = `${text.slice(0, start)}‹${text.slice(start, end)}›${text.slice(end)}`
  }
  return text
}
