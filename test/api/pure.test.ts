import { join } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

describe('kickstart-toolkit', () => {
  it('bundles for a browser: nothing of Node.js, no adapters', async () => {
    const { metafile } = await build({
      absWorkingDir: join(import.meta.dirname, '../..'),
      entryPoints: ['src/index.ts'],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'browser',
      logLevel: 'silent',
    })
    const inputs = Object.keys(metafile.inputs)
    expect(inputs.length).toBeGreaterThan(100)
    expect(inputs.filter((path) => /^(?:src\/(?:io|cli)\/|node:)/.test(path))).toEqual([])
    const outside = Object.values(metafile.inputs).flatMap(({ imports }) => imports.filter(({ external }) => external))
    expect(outside).toEqual([])
  })
})
