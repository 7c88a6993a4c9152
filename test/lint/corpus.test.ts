import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { lint } from '../../src/lint/lint.ts'
import type { LintResult } from '../../src/lint/lint-result.ts'
import { kojiRequired } from '../../src/lint/targets.ts'
import { LineIndex } from '../../src/source/line-index.ts'
import type { Sources } from '../../src/source/source-file.ts'
import { noShared } from '../support/shared.ts'
import { type CorpusFile, corpusFiles } from './support/corpus.ts'

interface Linted {
  readonly path: string
  readonly topLevel: boolean
  readonly result: LintResult
  readonly sources: Sources
}

async function lintAll(files: readonly CorpusFile[], target: string): Promise<readonly Linted[]> {
  const linted: Linted[] = []
  for (const { path, release, includers, flatten } of files) {
    const { file, sources } = await flatten()
    const result = lint(file, { for: [target], release, facts: { includers } })
    linted.push({ path, topLevel: result.topLevel, result, sources })
  }
  return linted
}

/** Each finding once, as `path:line:column severity code`. */
function findingsOf(linted: readonly Linted[]): readonly string[] {
  const lines = new Set<string>()
  const indexes = new Map<string, LineIndex>()
  for (const { result, sources } of linted) {
    for (const { code, severity, span } of result.diagnostics) {
      const file = sources.get(span.source)!
      const index = indexes.get(file.id) ?? new LineIndex(file.text)
      indexes.set(file.id, index)
      const { line, column } = index.position(span.start)
      lines.add(`${file.path}:${line}:${column} ${severity} ${code}`)
    }
  }
  return [...lines].sort()
}

const errorsOf = ({ path, result }: Linted) =>
  result.diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => `${path} ${code}`)

const snapshot = (name: string) => join(import.meta.dirname, '__snapshots__', `corpus-${name}.txt`)

describe.skipIf(noShared())('the corpus', () => {
  let files: readonly CorpusFile[] = []

  beforeAll(() => {
    files = corpusFiles()
  })

  test.each(['anaconda', 'koji-image', 'koji-livemedia'])(
    'findings for %s are those that were reviewed',
    async (target) => {
      const found = findingsOf(await lintAll(files, target))
      await expect(`${found.join('\n')}\n`).toMatchFileSnapshot(snapshot(target))
    },
  )

  // livemedia-creator in a virtual machine is not among them: it wants shutdown, and these trees are for others too.
  test.each(['koji-livemedia', 'livemedia-creator-no-virt', 'koji-livecd', 'livecd-creator'])(
    'no complete live tree has an error for %s',
    async (target) => {
      const live = files.filter(({ path }) => /(?:^|\/)fedora-live-[^/]*\.ks$/.test(path))
      const linted = (await lintAll(live, target)).filter(({ topLevel }) => topLevel)
      expect(linted.length).toBeGreaterThanOrEqual(20)
      expect(linted.flatMap(errorsOf)).toEqual([])
    },
  )

  test('on disk and cloud trees every error for koji-image is one of the required five', async () => {
    const images = files.filter(({ path }) => /fedora-(?:disk|cloud)-|almalinux/.test(path))
    const linted = (await lintAll(images, 'koji-image')).filter(({ topLevel }) => topLevel)
    expect(linted.length).toBeGreaterThan(50)
    const required = new Set<string>(kojiRequired)
    expect(linted.flatMap(errorsOf).filter((error) => !required.has(error.split(' ')[1]!))).toEqual([])
  })
})
