import { applyFixes } from '../../../src/diagnostics/apply-fixes.ts'
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts'
import { flatten } from '../../../src/flatten/flatten.ts'
import { memoryLoader } from '../../../src/flatten/memory-loader.ts'
import { lint } from '../../../src/lint/lint.ts'
import type { LintOptions } from '../../../src/lint/lint-result.ts'
import { fixedText } from './fixed-text.ts'

export interface Round {
  /** All files, by path. */
  readonly texts: ReadonlyMap<string, string>
  readonly found: readonly Diagnostic[]
  /** Rules whose fixes lead to the next round. */
  readonly applied: readonly string[]
}

const MOST_ROUNDS = 5

/**
 * Lints a tree of texts, fixes every file, and again until nothing changes.
 * @throws when it does not come to an end, or when a fix changes a byte that none of its edits speaks of
 */
export async function fixAll(
  main: string,
  texts: ReadonlyMap<string, string>,
  options: LintOptions,
  unsafe: boolean,
): Promise<readonly Round[]> {
  const rounds: Round[] = []
  let now = texts
  for (;;) {
    const { file, sources } = await flatten(main, { loader: memoryLoader(now) })
    const { diagnostics: found } = lint(file, options)
    const fixed = applyFixes(sources, found, { unsafe })
    const next = new Map(now)
    for (const [id, { text, applied }] of fixed.files) {
      if (text !== fixedText(id, now.get(id)!, applied))
        throw new Error(`${id}: a fix changes what it does not speak of`)
      next.set(id, text)
    }
    const applied = [...fixed.files.values()].flatMap((one) => one.applied.map(({ code }) => code))
    rounds.push({ texts: now, found, applied })
    if (!fixed.changed) return rounds
    if (rounds.length === MOST_ROUNDS) throw new Error(`${main}: fixes do not come to an end: ${applied.join(', ')}`)
    now = next
  }
}

/** Findings that weigh, as they can be compared across a fix: how many there are of each code. */
export function weights(found: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { code, severity } of found) if (severity !== 'info') counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}

/** Codes of which there are more at the end than at the start. */
export function newFindings(rounds: readonly Round[]): readonly string[] {
  const before = weights(rounds[0]!.found)
  return [...weights(rounds.at(-1)!.found)].filter(([code, n]) => n > (before.get(code) ?? 0)).map(([code]) => code)
}

/** Fixes that could still be made: none, once all are. */
export function leftFixes(rounds: readonly Round[], unsafe: boolean): readonly string[] {
  return rounds.at(-1)!.found.flatMap(({ code, fix }) => (fix && (unsafe || fix.safety === 'safe') ? [code] : []))
}
