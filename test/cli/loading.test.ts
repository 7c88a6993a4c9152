import { join } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** Files and packages that are evaluated when a module is loaded: what it imports, apart from `import()`. */
async function loadedWith(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    splitting: true,
    outdir: 'unused',
    packages: 'external',
    platform: 'node',
    logLevel: 'silent',
  })
  const loaded = new Set([entry])
  for (const file of loaded) {
    for (const { path, kind } of metafile.inputs[file]?.imports ?? []) if (kind === 'import-statement') loaded.add(path)
  }
  return [...loaded].sort()
}

const heavy = ['chevrotain', 'fast-glob', 'simple-git', 'undici', 'yaml', 'yargs']

describe('what is loaded at the start', () => {
  it('of ks itself: no command, no stage, no package', async () => {
    const loaded = await loadedWith('src/cli/bin-entry.ts')
    expect(loaded.filter((one) => !one.startsWith('src/cli/') && !one.startsWith('node:'))).toEqual([])
    expect(loaded).not.toContain('src/cli/lint.ts')
  })

  it('of ks flatten: no parser, no rules, no package', async () => {
    const loaded = await loadedWith('src/cli/flatten.ts')
    expect(loaded).toContain('src/flatten/splice.ts')
    expect(loaded.filter((one) => /^src\/(?:parse|check|lint|model|rewrite|build|config)\//.test(one))).toEqual([])
    expect(loaded.filter((one) => heavy.includes(one))).toEqual([])
  })

  it('of any command: what its help needs, and no heavy package', async () => {
    for (const name of ['lint', 'rewrite', 'build', 'parse', 'rules', 'explain', 'releases']) {
      const loaded = await loadedWith(`src/cli/${name}.ts`)
      expect(
        loaded.filter((one) => heavy.includes(one) || one === 'src/lint/lint.ts'),
        name,
      ).toEqual([])
    }
  })
})
