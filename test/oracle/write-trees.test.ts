import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ReleaseName } from '../../grammar/releases.ts'
import { check } from '../../src/check/check.ts'
import { flatten } from '../../src/flatten/flatten.ts'
import { folderLoader } from '../../src/io/folder-loader.ts'
import { write } from '../../src/write/write.ts'
import { comparableText } from '../support/comparable-text.ts'
import { noShared, sharedPath } from '../support/shared.ts'
import { checkText } from './write-vectors.ts'

/** What the reference reads from a tree of the corpus: its text, or an error. */
interface Tree {
  readonly tree: string
  readonly path: string
  readonly version: ReleaseName
  readonly accept: boolean
  readonly output?: string
}

function readTrees(): Tree[] {
  const lines = readFileSync(sharedPath('vectors', 'flatten.jsonl'), 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as Tree)
}

describe.skipIf(noShared())('flattened trees', () => {
  const trees = noShared() ? [] : readTrees().filter(({ accept }) => accept)

  test('there are trees', () => {
    expect(trees.length).toBeGreaterThan(100)
  })

  test.each(trees)('$tree/$path is written as the reference writes it', async ({ tree, path, version, output }) => {
    const { file } = await flatten(sharedPath('corpus', tree, path), { loader: folderLoader() })
    const text = write(check(file, { release: version }))
    expect(comparableText(text)).toBe(comparableText(output ?? ''))
    expect(write(checkText(text, version))).toBe(text)
  })
})
