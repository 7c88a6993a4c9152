import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { flatten } from '../../src/flatten/flatten.ts'
import { splice } from '../../src/flatten/splice.ts'
import { folderLoader } from '../../src/io/folder-loader.ts'
import { noShared, sharedPath } from '../support/shared.ts'
import { expectMapped } from './expect-mapped.ts'

interface Reading {
  readonly tree: string
  readonly path: string
  readonly message?: string
}

describe.skipIf(noShared())('the corpus', () => {
  it('is flattened file by file, with a map that leads back', async () => {
    const files = kickstarts(sharedPath('corpus'))
    expect(files.length).toBeGreaterThanOrEqual(160)
    for (const path of files) {
      const flattened = await flatten(path, { loader: folderLoader({ cwd: sharedPath('corpus') }) })
      expectMapped(flattened)
      expect(flattened.file.source.text).toBe(flattened.text)
      expect(flattened.main.path).toBe(path)
      if (flattened.includes.length === 0) expect(flattened.text).toBe(flattened.main.text)
    }
  })

  it('misses the files that the reference misses, and nothing else', async () => {
    const readings = readFileSync(sharedPath('vectors', 'flatten.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Reading)
    expect(readings.length).toBeGreaterThanOrEqual(160)
    for (const { tree, path, message } of readings) {
      const loader = folderLoader({ cwd: sharedPath('corpus', tree) })
      const { includes, diagnostics } = await splice(path, { loader })
      // The reference looks for what %pre makes on the machine it runs on; here that is no error.
      const missed = /No such file or directory: '(.*)'/.exec(message ?? '')?.[1]
      expect([path, includes.find(({ file }) => !file)?.target]).toEqual([path, missed])
      const codes = new Set(diagnostics.map(({ code }) => code))
      const expected =
        missed === undefined ? [] : [missed.startsWith('/tmp/') ? 'include/made-in-pre' : 'include/missing']
      expect([path, ...codes]).toEqual([path, ...expected])
    }
  })
})

function kickstarts(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ks'))
    .map((name) => join(name))
    .sort()
}
