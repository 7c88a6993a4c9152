import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ReleaseName } from '../../grammar/releases.ts'
import type { KickstartFile, WordNode } from '../../src/ast/nodes.ts'
import { check } from '../../src/check/check.ts'
import { parse } from '../../src/parse/parse.ts'
import { noShared, sharedPath } from '../support/shared.ts'

/** The words and whole lines of a file, as `start,end`; a finding may also underline a part of a word. */
function places(file: KickstartFile): { readonly words: readonly WordNode[]; readonly exact: ReadonlySet<string> } {
  const words: WordNode[] = []
  const exact = new Set<string>()
  for (const statement of file.statements) {
    exact.add(`${statement.span.start},${statement.span.end}`)
    if (statement.type === 'command') words.push(statement.name, ...statement.args)
    if (statement.type !== 'section') continue
    words.push(statement.name, ...statement.args)
    exact.add(`${statement.header.start},${statement.header.end}`)
    for (const line of statement.body) {
      exact.add(`${line.span.start},${line.span.end}`)
      if (line.type === 'package') words.push(line.item)
    }
    if (statement.end) {
      exact.add(`${statement.end.span.start},${statement.end.span.end}`)
      words.push(...statement.end.rest)
    }
  }
  return { words, exact }
}

describe.skipIf(noShared())('the spans of the findings over all vectors', () => {
  const text = noShared() ? '' : readFileSync(sharedPath('vectors', 'pykickstart-3.74.jsonl'), 'utf8')
  const vectors = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { version: ReleaseName; text: string })

  it('lie on words, parts of words or lines', () => {
    const astray: string[] = []
    let count = 0
    for (const { version, text } of vectors) {
      const { file } = parse(text)
      const { words, exact } = places(file)
      for (const { code, span } of check(file, { release: version }).diagnostics) {
        count++
        const { start, end } = span
        const inside = start >= 0 && start < end && end <= text.length
        const starts = words.some((word) => word.span.start <= start && start < word.span.end)
        const ends = words.some((word) => word.span.start < end && end <= word.span.end)
        if (inside && ((starts && ends) || exact.has(`${start},${end}`))) continue
        astray.push(`${version} ${JSON.stringify(text)} ${code} [${start}, ${end})`)
      }
    }
    expect(astray).toEqual([])
    expect(count).toBeGreaterThan(2000)
  })
})
