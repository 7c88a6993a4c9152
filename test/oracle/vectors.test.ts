import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ReleaseName } from '../../grammar/releases.ts'
import { check } from '../../src/check/check.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { parse } from '../../src/parse/parse.ts'
import { noShared, sharedPath } from '../support/shared.ts'
import { type Deviation, deviations } from './deviations.ts'
import { reasonOf } from './reasons.ts'

interface Vector {
  readonly kind: 'command' | 'sequence'
  readonly version: ReleaseName
  readonly text: string
  readonly accept: boolean
  readonly error?: string
  readonly message?: string
  readonly warnings?: readonly string[]
}

interface Answer {
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

function ask({ text, version }: Vector): Answer {
  const { file } = parse(text)
  const all = [...file.problems, ...check(file, { release: version }).diagnostics]
  return {
    errors: all.filter(({ severity }) => severity === 'error'),
    warnings: [
      ...new Set(all.filter(({ severity }) => severity === 'warning').flatMap(({ code }) => warningClass[code] ?? [])),
    ].sort(),
  }
}

/** The reason for which the vector's answer and ours do not agree, if they do not. */
function disagreement(
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

describe.skipIf(noShared())('the vectors of the reference', () => {
  const vectors = (noShared() ? '' : readFileSync(sharedPath('vectors', 'pykickstart-3.74.jsonl'), 'utf8'))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Vector)
  const results = vectors.map((vector) => ({ vector, differs: disagreement(vector, ask(vector)) }))
  const excused = new Map(deviations.map((row) => [row, 0]))
  const unexcused = results.filter(({ vector, differs }) => {
    if (!differs) return false
    const row = deviations.find(({ about, text }) => about === differs.about && text.test(vector.text))
    if (row) excused.set(row, excused.get(row)! + 1)
    return row === undefined
  })

  it.each(['verdict', 'reason', 'warnings'] as const)('agree on the %s', (about) => {
    const rows = unexcused.filter(({ differs }) => differs!.about === about)
    expect(
      rows.map(({ vector, differs }) => `${vector.version} ${JSON.stringify(vector.text)}: ${differs!.detail}`),
    ).toEqual([])
  })

  it('differ on purpose in few places only, and in every one that is listed', () => {
    expect(deviations.length).toBeLessThanOrEqual(40)
    expect([...excused].filter(([, count]) => count === 0).map(([{ text }]) => String(text))).toEqual([])
    const touched = [...excused.values()].reduce((sum, count) => sum + count, 0)
    expect(touched / vectors.length).toBeLessThanOrEqual(0.003)
  })

  it('agreement by command and by release', () => {
    const nameOf = ({ kind, text }: Vector) => (kind === 'command' ? /^\S+/.exec(text)![0] : '(whole file)')
    console.log(
      table(
        'command',
        results.map(({ vector, differs }) => [nameOf(vector), !differs]),
      ),
    )
    console.log(
      table(
        'release',
        results.map(({ vector, differs }) => [vector.version, !differs]),
      ),
    )
    expect(results.length).toBeGreaterThan(5000)
  })
})

/** `title  agree / all  share`, one line per key in order of appearance. */
function table(title: string, rows: readonly (readonly [key: string, agrees: boolean])[]): string {
  const counts = new Map<string, { agree: number; all: number }>()
  for (const [key, agrees] of rows) {
    const count = counts.get(key) ?? { agree: 0, all: 0 }
    counts.set(key, { agree: count.agree + Number(agrees), all: count.all + 1 })
  }
  const total = { agree: rows.filter(([, agrees]) => agrees).length, all: rows.length }
  const lines = [...counts, ['all', total] as const].map(
    ([key, { agree, all }]) =>
      `${key.padEnd(22)}${`${agree}/${all}`.padStart(10)}  ${((100 * agree) / all).toFixed(1)} %`,
  )
  return `${title}\n${lines.join('\n')}`
}
