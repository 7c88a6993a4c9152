import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { noShared, sharedPath } from '../support/shared.ts'
import { ask, disagreement, type Vector } from './agreement.ts'
import { deviations } from './deviations.ts'

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
    expect(
      [...excused].filter(([row, count]) => count === 0 && !row.fromRandomLines).map(([{ text }]) => String(text)),
    ).toEqual([])
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
