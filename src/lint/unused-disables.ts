import { knownNames } from '../config/suggest.ts'
import { lintedCodes } from '../diagnostics/stage-codes.ts'
import type { Disable } from './disables.ts'
import type { LintOptions } from './lint-result.ts'
import { rules } from './rules/index.ts'

/** What a run made of comments. */
export interface DisableUse {
  /** Comments that silenced something. */
  readonly used: ReadonlySet<Disable>
  /** Rules that ran. */
  readonly active: ReadonlySet<string>
  readonly options: LintOptions
}

/**
 * The comments that silence nothing, here-documents apart; those of a rule that nobody knows with the rules that may be meant.
 * One about a rule that did not run here is left out: it may silence something elsewhere.
 */
export function unusedDisables(
  disables: readonly Disable[],
  { used, active, options }: DisableUse,
): readonly Disable[] {
  return disables
    .filter((one) => !used.has(one) && !one.written)
    .filter(({ rule }) => active.has(rule) || !(isRule(rule) || options.rules?.[rule] === 'off'))
    .map(withNear)
}

function isRule(name: string): boolean {
  return rules.some(({ meta }) => meta.id === name)
}

function withNear(disable: Disable): Disable {
  const { rule, fault } = disable
  const codes: readonly string[] = lintedCodes
  if (fault !== undefined || codes.includes(rule) || isRule(rule)) return disable
  const ids = [...rules.map(({ meta }) => meta.id), ...codes]
  const ending = ids.filter((id) => id.endsWith(`/${rule}`))
  return { ...disable, near: ending.length > 0 ? ending : (knownNames(ids)(rule) ?? []) }
}
