import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffLines } from '../../src/report/diff-lines.ts'
import { unifiedDiff } from '../../src/report/unified-diff.ts'

const names = { before: 'a.ks', after: 'b.ks' }

/** Applies the changes: what makes a diff right, however it is drawn. */
function rebuild(a: readonly string[], b: readonly string[]): readonly string[] {
  const out: string[] = []
  let at = 0
  for (const change of diffLines(a, b)) {
    out.push(...a.slice(at, change.aStart), ...b.slice(change.bStart, change.bEnd))
    at = change.aEnd
  }
  return [...out, ...a.slice(at)]
}

describe('diffLines', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 })

  it('makes the second text of the first', () => {
    fc.assert(
      fc.property(lines, lines, (a, b) => {
        expect(rebuild(a, b)).toEqual(b)
      }),
    )
  })

  it('finds the shortest list of changes', () => {
    fc.assert(
      fc.property(lines, lines, (a, b) => {
        const changed = diffLines(a, b).reduce((sum, one) => sum + one.aEnd - one.aStart + one.bEnd - one.bStart, 0)
        expect(changed).toBe(a.length + b.length - 2 * longestCommon(a, b))
      }),
    )
  })

  it('gives up on texts that have nothing in common, in little time', () => {
    const a = Array.from({ length: 5_000 }, (_, i) => `a${i}`)
    const b = Array.from({ length: 5_000 }, (_, i) => `b${i}`)
    expect(diffLines(a, b)).toEqual([{ aStart: 0, aEnd: 5_000, bStart: 0, bEnd: 5_000 }])
  })
})

function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const line of a) {
    const next = [0]
    for (let j = 0; j < b.length; j++) next.push(line === b[j] ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!))
    row = next
  }
  return row[b.length]!
}

describe('unifiedDiff', () => {
  it('says nothing about equal texts', () => {
    expect(unifiedDiff('a\n', 'a\n', names)).toBe('')
  })

  it('shows three lines around a change', () => {
    expect(unifiedDiff('1\n2\n3\n4\n5\n6\n7\n8\n9\n', '1\n2\n3\n4\nfive\n6\n7\n8\n9\n', names)).toMatchInlineSnapshot(`
      "--- a.ks
      +++ b.ks
      @@ -2,7 +2,7 @@
       2
       3
       4
      -5
      +five
       6
       7
       8
      "
    `)
  })

  it('marks a text without a last newline', () => {
    expect(unifiedDiff('a', 'a\nb\n', names)).toMatchInlineSnapshot(`
      "--- a.ks
      +++ b.ks
      @@ -1 +1,2 @@
      -a
      \\ No newline at end of file
      +a
      +b
      "
    `)
  })

  it('starts from nothing', () => {
    expect(unifiedDiff('', 'a\n', names)).toContain('@@ -0,0 +1 @@')
  })

  it.skipIf(!hasPatch())('is what patch applies', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ks-diff-'))
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', 'd', ''), { minLength: 1, maxLength: 25 })
      .chain((lines) => fc.constantFrom(lines.join('\n'), `${lines.join('\n')}\n`))
      .filter((one) => one !== '')
    try {
      fc.assert(
        fc.property(text, text, (before, after) => {
          fc.pre(before !== after)
          const file = join(folder, 'x.ks')
          writeFileSync(file, before)
          execFileSync('patch', ['--silent', file], { input: unifiedDiff(before, after, names) })
          expect(readFileSync(file, 'utf8')).toBe(after)
        }),
        { numRuns: 40 },
      )
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

function hasPatch(): boolean {
  try {
    execFileSync('patch', ['--version'])
    return true
  } catch {
    return false
  }
}
