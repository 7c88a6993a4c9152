import type { ReleaseName } from '../../grammar/releases.ts'
import { check } from '../../src/check/check.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { parse } from '../../src/parse/parse.ts'
import type { Deviation } from './deviations.ts'
import { reasonOf } from './reasons.ts'

/** A text and the reference's answer to it, as in the vectors and from the oracle. */
export interface Vector {
  readonly kind: 'command' | 'sequence'
  readonly version: ReleaseName
  readonly text: string
  readonly accept: boolean
  readonly error?: string
  readonly message?: string
  readonly warnings?: readonly string[]
}

export interface Answer {
  readonly errors: readonly Diagnostic[]
  /** Classes of warnings, each once, as the vectors list them. */
  readonly warnings: readonly string[]
}

/** The class by which the reference warns of what we warn of; what it does not warn of is not compared. */
const warningClass: Readonly<Record<string, string>> = {
  'check/duplicate': 'KickstartParseWarning',
  'check/deprecated-command': 'KickstartDeprecationWarning',
  'check/discouraged-command': 'KickstartDeprecationWarning',
  'check/deprecated-option': 'KickstartDeprecationWarning',
  'check/deprecated-section': 'KickstartDeprecationWarning',
  'check/ignored-word': 'KickstartDeprecationWarning',
}

/** Our answer. */
export function ask({ text, version }: Vector): Answer {
  const { file } = parse(text)
  const all = [...file.problems, ...check(file, { release: version }).diagnostics]
  return {
    errors: all.filter(({ severity }) => severity === 'error'),
    warnings: [
      ...new Set(all.filter(({ severity }) => severity === 'warning').flatMap(({ code }) => warningClass[code] ?? [])),
    ].sort(),
  }
}

/** Where the vector's answer and ours do not agree, if they do not. */
export function disagreement(
  vector: Vector,
  { errors, warnings }: Answer,
): (Pick<Deviation, 'about'> & { readonly detail: string }) | undefined {
  const said = errors.map(({ code, message }) => `${code}: ${message}`).join(' | ')
  if (vector.accept) {
    if (errors.length > 0) return { about: 'verdict', detail: `we refuse: ${said}` }
    const theirs = [...(vector.warnings ?? [])].sort()
    if (theirs.join() !== warnings.join())
      return { about: 'warnings', detail: `theirs [${theirs}], ours [${warnings}]` }
    return undefined
  }
  const { message = '', error } = vector
  // A line for one command object counts parse warnings as errors.
  if (vector.kind === 'command' && error === 'KickstartParseWarning' && warnings.length > 0) return undefined
  if (errors.length === 0) return { about: 'verdict', detail: `we accept, they say: ${error} ${message}` }
  const reason = reasonOf(message)
  if (!reason) return { about: 'reason', detail: `no reason known for: ${message}` }
  if (errors.some(({ code }) => reason.codes.includes(code))) return undefined
  return { about: 'reason', detail: `theirs (${reason.reason}): ${message}; ours: ${said}` }
}
