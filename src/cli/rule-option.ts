import type { Severity } from '../diagnostics/diagnostic.ts'
import { lintedCodes } from '../diagnostics/stage-codes.ts'
import { rules } from '../lint/rules/index.ts'
import { usageError } from './cli-error.ts'
import { didYouMean } from './closest.ts'

const severities: readonly string[] = ['error', 'warning', 'info', 'off']

/**
 * What `--rule NAME=SEVERITY` asks for; the last word on a rule counts.
 * @throws CliError for an unknown rule or severity
 */
export function ruleSeverities(given: readonly string[]): Readonly<Record<string, Severity | 'off'>> {
  const chosen: Record<string, Severity | 'off'> = {}
  for (const text of given) {
    const at = text.lastIndexOf('=')
    const name = text.slice(0, Math.max(at, 0))
    const severity = text.slice(at + 1)
    if (at < 0) throw usageError(`Unexpected value "${text}" of --rule, expected NAME=SEVERITY`)
    const ids: readonly string[] = [...rules.map(({ meta }) => meta.id), ...lintedCodes]
    if (!ids.includes(name)) {
      throw usageError(
        `Unknown rule "${name}"`,
        didYouMean(name, ids) ?? 'ks rules lists all rules, ks rules --codes what else is reported',
      )
    }
    if (!severities.includes(severity)) {
      throw usageError(
        `Unexpected severity "${severity}" of ${name}, expected one of ${severities.join(', ')}`,
        didYouMean(severity, severities),
      )
    }
    chosen[name] = severity as Severity | 'off'
  }
  return chosen
}
